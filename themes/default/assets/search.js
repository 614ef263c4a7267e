// Finds roles by any name that they go by. The index is loaded when somebody begins to look.
const plainly = (event) => !event.ctrlKey && !event.metaKey;
const of = (id) => document.getElementById("Finder" + id);
let index; // a promise

document.addEventListener("rolebook:updated", () => (index = null));

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-index]") && plainly(event)) {
    event.preventDefault();
    open();
  } else if (event.target === of("")) {
    of("").close(); // its backdrop
  }
});

document.addEventListener("keydown", (event) => {
  const typing = "input:not([type=radio]), textarea, select, [contenteditable], dialog";
  if (event.key === "/" && !event.target.closest(typing) && plainly(event)) {
    event.preventDefault();
    open();
  } else if (event.target.closest("#Finder")) {
    move(event);
  }
});

document.addEventListener("input", ({ target }) => target === of("-query") && look());

function open() {
  if (of("") && !of("").open) {
    of("").showModal();
    of("-query").focus();
    of("-query").select();
    load().catch(() => {}); // said later
  }
}

function load() {
  const { index: address } = document.querySelector("[data-index]").dataset;
  index ??= fetch(address).then((answer) => answer.json()).then(prepare);
  index.catch(() => (index = null));
  return index;
}

/** Arrows go through what was found; Enter in the query opens the best. */
function move(event) {
  const stops = [of("-query"), ...of("-found").querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (at >= 0 && step) {
    event.preventDefault();
    stops[at + step]?.focus();
  } else if (at === 0 && event.key === "Enter") {
    event.preventDefault(); // else Close is pressed
    stops[1]?.click();
  }
}

async function look() {
  const { one, many, none, failed } = of("-status").dataset;
  let said = failed;
  try {
    const names = await load();
    const query = of("-query").value;
    const found = search(names, query);
    of("-found").replaceChildren(...found.slice(0, 12).map(item));
    said = found.length ? `${found.length} ${found.length === 1 ? one : many}` : query && none;
  } finally {
    of("-status").textContent = said;
  }
}

const make = (tag, fields) => Object.assign(document.createElement(tag), fields);

function item({ role, name }) {
  const more = name === role.title ? role.category : `${name}, ${role.category}`;
  const entry = document.createElement("li");
  entry.append(
    make("a", { href: role.href, textContent: role.title }),
    " ",
    make("span", { className: "kind", textContent: more }),
  );
  return entry;
}

const plain = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();

const prepare = ({ at, categories, roles }) =>
  roles.flatMap(([slug, category, title, ...aliases]) => {
    const role = { title, href: `${at}${slug}/`, category: categories[category] };
    return [title, ...aliases].map((name) => {
      const text = plain(name);
      return { role, name, text, words: text.split(" "), joined: text.replaceAll(" ", "") };
    });
  });

/** The roles that a query may mean, best first: one name has to hold all its words. */
function search(names, query) {
  const text = plain(query);
  const joined = text.replaceAll(" ", ""); // "back end" is "backend"
  const known = new Map();
  const fits = text.split(" ").map((part) => {
    const scores = new Map();
    return (word) => scores.get(word) ?? scores.set(word, close(part, word)).get(word);
  });
  for (const entry of text ? names : []) {
    const scores = fits.map((fit) => Math.max(...entry.words.map(fit)));
    let score = Math.min(...scores) && scores.reduce((a, b) => a + b) / scores.length;
    score = entry.joined.startsWith(joined) ? 4 + (entry.joined === joined) : score;
    score -= score && entry.text.length / 1000; // the shorter first
    score += score && (entry.name === entry.role.title) / 2;
    if (score > (known.get(entry.role)?.score ?? 0)) {
      known.set(entry.role, { ...entry, score });
    }
  }
  return [...known.values()].sort((a, b) => b.score - a.score);
}

/** How well a typed word fits another: whole, as its beginning, or but for slips. */
function close(typed, word) {
  if (word.startsWith(typed)) {
    return word === typed ? 3 : 2;
  }
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  return most && slips(typed, word.slice(0, typed.length + most), most) <= most ? 1 : 0;
}

/** How many slips lead from one to the other's beginning; a swap of neighbours is one. */
function slips(typed, word, most) {
  let before;
  let row = Array.from({ length: word.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length && Math.min(...row) <= most; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      const swap = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      next[j] = Math.min(row[j - 1] + !same, row[j] + 1, next[j - 1] + 1);
      next[j] = swap ? Math.min(next[j], before[j - 2] + 1) : next[j];
    }
    before = row;
    row = next;
  }
  return Math.min(...row);
}

// Finds roles by any name that they go by, from any page. The index is loaded when somebody begins to look.
const MOST = 12; // results shown
const dialog = () => document.getElementById("Finder");
let index; // a promise of it, once it is asked for

document.addEventListener("rolebook:updated", () => (index = null)); // a preview may have other roles

document.addEventListener("click", (event) => {
  const link = event.target.closest("a.find[data-index]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    open();
  } else if (event.target === dialog()) {
    dialog().close(); // what lies around it is its backdrop
  }
});

document.addEventListener("keydown", (event) => {
  const free = !event.target.closest("input:not([type=radio]), textarea, select, [contenteditable], dialog");
  if (event.key === "/" && free && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    open();
  }
  if (event.target.closest("#Finder")) {
    move(event);
  }
});

document.addEventListener("input", (event) => {
  if (event.target.id === "Finder-query") {
    look();
  }
});

document.addEventListener("submit", (event) => {
  const first = dialog()?.querySelector(".found a");
  if (event.target.closest("#Finder") && event.submitter?.value !== "close" && first) {
    event.preventDefault();
    first.click();
  }
});

function open() {
  if (dialog() && !dialog().open) {
    dialog().showModal();
    const query = document.getElementById("Finder-query");
    query.focus();
    query.select();
    load().catch(() => {});
  }
}

function load() {
  const address = document.querySelector("a.find[data-index]").dataset.index;
  index ??= fetch(address).then((answer) => answer.json()).then(prepare);
  index.catch(() => (index = null));
  return index;
}

/** Arrows go from the query to what was found, and back; Enter in the query opens the best. */
function move(event) {
  const stops = [document.getElementById("Finder-query"), ...dialog().querySelectorAll(".found a")];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && at >= 0 && stops[at + step]) {
    event.preventDefault();
    stops[at + step].focus();
  } else if (event.key === "Enter" && at === 0) {
    event.preventDefault(); // else the button that closes is pressed
    stops[1]?.click();
  }
}

async function look() {
  const status = document.getElementById("Finder-status");
  const list = document.getElementById("Finder-found");
  const query = document.getElementById("Finder-query");
  let found;
  try {
    const known = await load();
    found = search(known, query.value); // what is typed by now
  } catch {
    status.textContent = status.dataset.failed;
    return;
  }
  const words = status.dataset;
  status.textContent = !query.value.trim()
    ? ""
    : found.length
      ? `${found.length} ${found.length === 1 ? words.one : words.many}`
      : words.none;
  list.replaceChildren(...found.slice(0, MOST).map(item));
}

function item({ role, name }) {
  const link = document.createElement("a");
  link.href = role.href;
  link.append(role.title);
  const more = document.createElement("span");
  more.className = "kind";
  more.textContent = name === role.title ? role.category : `${name}, ${role.category}`;
  const entry = document.createElement("li");
  entry.append(link, " ", more);
  return entry;
}

// The index: what each word of a name leads to

const plain = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();

function prepare({ at, categories, roles }) {
  const names = []; // each with its role and its words
  const words = new Map(); // a word: the names that it stands in
  for (const [slug, category, title, ...aliases] of roles) {
    const role = { title, href: `${at}${slug}/`, category: categories[category] };
    for (const name of [title, ...aliases]) {
      const text = plain(name);
      const entry = { role, name, text, joined: text.replaceAll(" ", ""), own: name === title };
      names.push(entry);
      for (const word of new Set(text.split(" "))) {
        words.has(word) ? words.get(word).push(entry) : words.set(word, [entry]);
      }
    }
  }
  return { names, words };
}

/** The roles that a query may mean, best first: every word of it has to stand in one name. */
function search({ names, words }, query) {
  const text = plain(query);
  if (!text) {
    return [];
  }
  const scores = new Map();
  const parts = text.split(" ");
  parts.forEach((part, i) => {
    for (const [word, entries] of words) {
      const score = close(part, word);
      for (const entry of score ? entries : []) {
        const [count, sum, last] = scores.get(entry) ?? [0, 0, -1];
        if (last < i) {
          scores.set(entry, [count + 1, sum + score, i]);
        } else {
          scores.set(entry, [count, Math.max(sum, sum - 1 + score), i]);
        }
      }
    }
  });
  const best = new Map();
  const keep = (entry, score) => {
    const other = best.get(entry.role);
    if (!other || score > other.score) {
      best.set(entry.role, { role: entry.role, name: entry.name, score });
    }
  };
  for (const [entry, [count, sum]] of scores) {
    if (count === parts.length) {
      const whole = entry.text === text ? 4 : entry.text.startsWith(text) ? 2 : 0;
      keep(entry, sum / count + whole + (entry.own ? 0.5 : 0) - entry.text.length / 1000);
    }
  }
  const joined = parts.join(""); // "back end" and "backend" are one
  for (const entry of joined.length > 2 ? names : []) {
    if (entry.joined.startsWith(joined)) {
      keep(entry, 3 + (entry.own ? 0.5 : 0) - entry.text.length / 1000);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** How well a typed word fits one of the index: whole, as its beginning, or but for a slip or two. */
function close(typed, word) {
  if (word.startsWith(typed)) {
    return word.length === typed.length ? 3 : 2;
  }
  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  return slips && distance(typed, word, slips) <= slips ? 1 : 0;
}

/** How many slips lead from a typed word to the beginning of another; a swap of neighbours is one. */
function distance(typed, word, most) {
  const start = word.slice(0, typed.length + most);
  let before = [];
  let row = Array.from({ length: start.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= start.length; j++) {
      let cost = row[j - 1] + (typed[i - 1] === start[j - 1] ? 0 : 1);
      cost = Math.min(cost, row[j] + 1, next[j - 1] + 1);
      if (i > 1 && j > 1 && typed[i - 1] === start[j - 2] && typed[i - 2] === start[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) {
      return most + 1;
    }
    before = row;
    row = next;
  }
  return Math.min(...row);
}

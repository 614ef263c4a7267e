// Shows what is wrong, over the page or beside it, in a tree of its own that no style of the page
// touches.
const host = document.createElement("rolebook-preview");
const tree = host.attachShadow({ mode: "open" });
const styles = element("link", { rel: "stylesheet", href: "/_rolebook/overlay.css" });
const styled = new Promise((done) => (styles.onload = styles.onerror = done));
const errors = element("dialog", { role: "alertdialog", tabIndex: -1 });
const notes = element("div", { className: "notes" });
const warnings = element("details", { className: "note" });
const dismissed = element("button", { type: "button", className: "note error" });
const gone = element("p", { className: "note", role: "status" });
const stopped = element("p", { className: "note", role: "status" });

gone.textContent = "This page is gone: its file was deleted or renamed, or is a draft.";
stopped.textContent = "The preview has ended. This page is as it was then.";
errors.setAttribute("aria-labelledby", "title");
errors.setAttribute("aria-describedby", "about");
for (const note of [warnings, dismissed, gone, stopped]) {
  note.hidden = true;
}
dismissed.onclick = () => open();
warnings.ontoggle = () => showMarks(warnings);
errors.onclose = () => (dismissed.hidden = errors.childElementCount === 0);
notes.append(warnings, dismissed, gone, stopped);
tree.append(styles, errors, notes);
document.documentElement.append(host);

let shown = "";

export const show = {
  /** What a build has found. */
  async standing(standing) {
    stopped.hidden = true;
    const { refused, failure, problems, more } = standing;
    const now = JSON.stringify([refused, failure, problems]);
    if (now === shown) {
      return;
    }
    shown = now;
    await styled;
    if (shown !== now) {
      return; // a later build was heard of meanwhile
    }
    if (refused || failure !== null) {
      errors.replaceChildren(...dialog(refused, failure, problems, more));
      warnings.hidden = true;
      open();
    } else {
      errors.replaceChildren();
      errors.close();
      dismissed.hidden = true;
      warn(problems, more);
    }
  },

  /** Whether the page is one that there is no more. */
  gone(is) {
    gone.hidden = !is;
  },

  /** That nothing is heard any more. */
  stopped() {
    stopped.hidden = false;
  },
};

function open() {
  dismissed.hidden = true;
  if (!errors.open) {
    errors.showModal();
    errors.focus(); // and no button: nobody has come by the keyboard
  }
  errors.scrollTop = 0;
  showMarks(errors);
}

/** Brings the marked places of long lines into sight. */
function showMarks(list) {
  for (const mark of list.querySelectorAll("mark")) {
    const line = mark.parentElement;
    const end = mark.offsetLeft + mark.offsetWidth;
    line.scrollLeft = end > line.clientWidth ? mark.offsetLeft - line.clientWidth / 4 : 0;
  }
}

function dialog(refused, failure, problems, more) {
  const count = counted(problems, more) || "The site could not be built";
  dismissed.textContent = count;
  const title = element("h1", { id: "title", textContent: count });
  const about = element("p", {
    id: "about",
    textContent: "Below is the last good page. Escape puts this aside.",
  });
  const close = element("button", { type: "button", className: "close", ariaLabel: "Put aside" });
  close.textContent = "×";
  close.onclick = () => errors.close();
  const header = element("div", { className: "header" }, title, close, about);
  return failure === null
    ? [header, list(problems, more)]
    : [header, element("p", { className: "failure", textContent: failure })];
}

function warn(problems, more) {
  warnings.hidden = problems.length === 0;
  const summary = element("summary", { textContent: counted(problems, more) });
  warnings.replaceChildren(summary, list(problems, more));
}

/** How many problems of each severity there are. */
function counted(problems, more) {
  const counts = new Map();
  problems.forEach(({ severity }) => counts.set(severity, (counts.get(severity) ?? 0) + 1));
  const words = [...counts].map(([word, n]) => `${n} ${word}${n === 1 ? "" : "s"}`);
  return words.join(", ") + (more > 0 ? `, and ${more} more` : "");
}

function list(problems, more) {
  const items = problems.map(item);
  if (more > 0) {
    items.push(element("li", { textContent: `${more} more are told in the terminal.` }));
  }
  return element("ol", {}, ...items);
}

/** One problem, as the terminal prints it. */
function item({ severity, place, message, code, hint, number, line, indent, marks }) {
  const parts = [
    element("p", { className: "place" }, ...breakable(place)),
    element(
      "p",
      { className: "message" },
      element("b", { textContent: severity }),
      ` ${message} `,
      element("code", { textContent: code }),
    ),
  ];
  if (line !== undefined) {
    const gutter = String(number).length;
    parts.push(
      element(
        "pre",
        { tabIndex: 0 },
        element("i", { textContent: `${number} │ ` }),
        `${line}\n`,
        element("i", { textContent: `${" ".repeat(gutter)} │ ` }),
        indent,
        element("mark", { textContent: marks }),
      ),
    );
  }
  if (hint !== null) {
    parts.push(element("p", { className: "hint", textContent: hint }));
  }
  return element("li", { className: severity }, ...parts);
}

/** A path that is broken at its folders if need be. */
function breakable(path) {
  return path.split(/(?<=[/])/).flatMap((part) => [part, element("wbr")]);
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

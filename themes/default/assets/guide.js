// The sheet beside a guide and its bullets: what is marked on one is shown on the other; the sheet changes
// its template; the switch of levels keeps the reader's place. Everything listens on the document, so that
// it goes on when a preview changes the page in place.
const paper = () => document.querySelector(".galley .sheet > div")?.shadowRoot;

// Lines and marks

/** The line of the sheet that stands for a bullet of the guide, and the other way round. */
const same = (a, b) => a.trim() === b.trim();

function lit(lines) {
  const texts = lines.map((line) => line.querySelector("[data-copy]")?.dataset.copy ?? "");
  for (const line of paper()?.querySelectorAll("li") ?? []) {
    const is = texts.some((text) => same(text, line.textContent));
    line.toggleAttribute("data-lit", is);
  }
}

/** The bullets that an element is about: a bullet itself, or those that a tip names. */
function about(element) {
  const bullet = element?.closest?.(".bullets > li");
  if (bullet) {
    return [bullet];
  }
  const tip = element?.closest?.(".tips > li");
  const links = tip ? [...tip.querySelectorAll(".at-work a")] : [];
  return links.map((link) => document.getElementById(link.hash.slice(1))).filter(Boolean);
}

for (const event of ["pointerover", "focusin"]) {
  document.addEventListener(event, ({ target }) => lit(about(target)));
}

/** A click on a marked line of the sheet leads to its bullet, else to the template as the link says. */
document.addEventListener("click", (event) => {
  const link = event.target.closest(".galley .entry a");
  const under = [...(paper()?.querySelectorAll("[data-shows]") ?? [])].find((line) => {
    const box = line.getBoundingClientRect();
    return event.clientY >= box.top && event.clientY <= box.bottom && event.clientX >= box.left;
  });
  if (!link || !under || event.detail === 0) {
    return; // 0: it was pressed by the keyboard
  }
  const bullet = [...document.querySelectorAll(".bullets > li")].find((one) =>
    same(one.querySelector("[data-copy]").dataset.copy, under.textContent),
  );
  if (bullet) {
    event.preventDefault();
    show(bullet);
    location.hash = bullet.id;
  }
});

// Templates

document.addEventListener("click", (event) => {
  const link = event.target.closest(".galley .switch a");
  const style = paper()?.querySelector("link");
  if (!link || !style) {
    return;
  }
  event.preventDefault();
  for (const other of link.closest(".switch").querySelectorAll("a")) {
    other.toggleAttribute("aria-current", other === link);
    other.getAttribute("aria-current") === "" && other.setAttribute("aria-current", "true");
  }
  const name = link.closest(".galley").querySelector(".entry a");
  name.textContent = link.textContent;
  name.href = document.querySelector(`${link.hash} .entry a`).href;
  const next = style.cloneNode();
  next.href = link.dataset.style;
  next.onload = next.onerror = () => style.remove(); // so that the sheet is never bare
  style.after(next);
});

// Levels

/** Shows all levels again where a bullet that is to be seen is of another. */
function show(bullet) {
  const all = document.querySelector(".levels input[value='0']");
  if (all && !bullet.checkVisibility()) {
    all.checked = true;
  }
}

/** The bullets that are shown, in order. */
const shown = () =>
  [...document.querySelectorAll(".bullets > li")].filter((one) => one.checkVisibility());

let place; // which of the bullets shown is the first below the switch, and where it stands

document.addEventListener("pointerdown", note, true);
document.addEventListener("keydown", note, true);

function note() {
  const bar = document.querySelector(".levels > .switch")?.getBoundingClientRect().bottom;
  const index = shown().findIndex((one) => one.getBoundingClientRect().bottom > bar);
  place = index < 0 ? null : { index, top: shown()[index].getBoundingClientRect().top };
}

document.addEventListener("change", (event) => {
  if (event.target.matches(".levels input") && place) {
    const now = shown();
    const same = now[Math.min(place.index, now.length - 1)];
    const moved = same.getBoundingClientRect().top - place.top;
    // as long as nothing was read yet, the switch stays where it is, and so does all above it
    place.index > 0 && scrollBy({ top: moved, behavior: "instant" });
  }
});

addEventListener("hashchange", () => {
  const bullet = document.getElementById(location.hash.slice(1))?.closest(".bullets > li, .level");
  if (bullet && !bullet.checkVisibility()) {
    show(bullet);
    bullet.scrollIntoView();
  }
});

// The sheet beside a guide: lines that the reader is at are lit, a click on a marked one leads to its bullet.
// The switch of levels keeps the reader's place. All listens on the document, which previews change in place.
const sheet = () => document.querySelector(".galley .sheet > div")?.shadowRoot;
const lines = (selector) => [...(sheet()?.querySelectorAll(selector) ?? [])];
const bullets = () => [...document.querySelectorAll(".bullets > li")];
const copy = (bullet) => bullet.querySelector("[data-copy]").dataset.copy;
const at = (hash) => document.getElementById(hash.slice(1));

/** The bullets that an element is about: the one around it, or those that its tip names. */
function about(element) {
  const bullet = element.closest?.(".bullets > li");
  const links = element.closest?.(".tips > li")?.querySelectorAll(".at-work a") ?? [];
  return bullet ? [bullet] : Array.from(links, (link) => at(link.hash)).filter(Boolean);
}

for (const event of ["pointerover", "focusin"]) {
  document.addEventListener(event, ({ target }) => {
    const texts = about(target).map(copy);
    lines("li").forEach((line) => line.toggleAttribute("data-lit", texts.includes(line.textContent)));
  });
}

document.addEventListener("click", (event) => {
  if (event.target.closest(".galley .entry a") && event.detail) { // else it was pressed by a key
    const { clientX: x, clientY: y } = event;
    const line = lines("[data-shows]").find((one) => {
      const box = one.getBoundingClientRect();
      return x <= box.right && y >= box.top && y <= box.bottom;
    });
    const bullet = line && bullets().find((one) => copy(one) === line.textContent);
    if (bullet) {
      event.preventDefault();
      location.hash = bullet.id;
    }
  }
  const link = event.target.closest(".galley .switch a");
  if (link) {
    event.preventDefault();
    dress(link);
  }
});

/** Changes the template; the sheet is never bare. */
function dress(link) {
  const [style] = lines("link");
  const next = style.cloneNode();
  next.href = link.dataset.style;
  next.onload = next.onerror = () => style.remove();
  style.after(next);
  link.closest(".switch").querySelector("[aria-current]").ariaCurrent = null;
  link.ariaCurrent = "true";
  const entry = (place) => place.querySelector(".entry a");
  entry(link.closest(".galley")).href = entry(at(link.hash)).href;
}

const shown = () => bullets().filter((one) => one.checkVisibility());
const top = (element) => element.getBoundingClientRect().top;
let place; // the first bullet below the switch, and where it stands

for (const event of ["pointerdown", "keydown"]) {
  document.addEventListener(event, () => {
    const bar = document.querySelector(".levels > .switch")?.getBoundingClientRect().bottom;
    const index = shown().findIndex((one) => one.getBoundingClientRect().bottom > bar);
    place = index > 0 ? { index, top: top(shown()[index]) } : null;
  }, true);
}

document.addEventListener("change", ({ target }) => {
  if (target.matches(".levels input") && place) {
    const now = shown();
    const bullet = now[place.index] ?? now.at(-1);
    scrollBy({ top: top(bullet) - place.top, behavior: "instant" });
  }
});

/** What an address names is shown. */
addEventListener("hashchange", () => {
  const hidden = at(location.hash)?.closest(".bullets > li, .level");
  if (hidden && !hidden.checkVisibility()) {
    document.querySelector(".levels input").checked = true;
    hidden.scrollIntoView();
  }
});

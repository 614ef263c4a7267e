// Runs before anything else in the page: notes which attributes scripts and visitors change, and what
// they were. An update leaves these as they are now, unless the page itself has changed there.
(() => {
  const tag = document.currentScript;
  const page = {
    server: tag.dataset.server,
    version: Number(tag.dataset.version),
    base: tag.dataset.base,
    served: new WeakMap(), // element → Map(attribute → its value in the page as it was served)
    scripts: null, // as it was served, too
    noted: () => note(observer.takeRecords()),
    forget: () => observer.takeRecords(),
  };

  function note(records) {
    for (const { target, attributeName, oldValue } of records) {
      if (!page.served.has(target)) {
        page.served.set(target, new Map());
      }
      const values = page.served.get(target);
      if (!values.has(attributeName)) {
        values.set(attributeName, oldValue);
      }
    }
  }

  const observer = new MutationObserver(note);
  observer.observe(document, { attributes: true, attributeOldValue: true, subtree: true });

  /** The scripts of a document; data is none. */
  page.scriptsOf = (html) =>
    [...html.querySelectorAll("script")]
      .filter((s) => !s.src.includes("/_rolebook/") && !/json/.test(s.type))
      .map((s) => s.getAttribute("src") ?? s.text)
      .join("\n");

  // Scripts that wait for the page come after this, and may add others.
  document.addEventListener("readystatechange", () => (page.scripts ??= page.scriptsOf(document)), {
    once: true,
  });

  import("/_rolebook/live.js").then((live) => live.begin(page));
})();

/** An id for each heading, as GitHub makes it; markdown-it has none of its own. */
function headingIds(markdown) {
  markdown.core.ruler.push("heading_ids", (state) => {
    state.tokens.forEach((token, index) => {
      if (token.type === "heading_open") {
        const words = state.tokens[index + 1].content.toLowerCase();
        token.attrSet("id", words.replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
      }
    });
  });
}

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Pages by their slugs, so that no page has to look for another one among all. */
const bySlug = (pages) => Object.fromEntries(pages.map((page) => [page.fileSlug, page]));

const byTitle = (pages) =>
  [...pages].sort((a, b) => (a.data.title < b.data.title ? -1 : a.data.title > b.data.title ? 1 : 0));

module.exports = function (config) {
  config.amendLibrary("md", headingIds);
  config.addPassthroughCopy("assets");
  config.addFilter("day", (date) => day.format(date));
  config.addFilter("iso", (date) => date.toISOString().slice(0, 10));
  config.addCollection("roleBySlug", (api) => bySlug(api.getFilteredByTag("role")));
  config.addCollection("letterBySlug", (api) => bySlug(api.getFilteredByTag("letter")));
  config.addCollection("templateBySlug", (api) => bySlug(api.getFilteredByTag("template")));
  config.addCollection("letters", (api) => byTitle(api.getFilteredByTag("letter")));
  config.addCollection("templates", (api) => byTitle(api.getFilteredByTag("template")));
  config.addCollection("rolesByCategory", (api) => {
    const shelves = {};
    for (const role of byTitle(api.getFilteredByTag("role"))) {
      (shelves[role.data.category] ??= []).push(role);
    }
    return shelves;
  });
  config.addCollection("newest", (api) =>
    [...api.getFilteredByTag("role"), ...api.getFilteredByTag("letter")]
      .sort((a, b) => b.date - a.date)
      .slice(0, 50),
  );
  // The texts hold no template syntax.
  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
};

package rolebook.content;

import static rolebook.content.Form.TEXT;
import static rolebook.content.Key.optional;
import static rolebook.content.Key.required;

import java.util.List;

/** The keys of the files that are about the whole site, and of a theme. */
final class SiteKeys {
  static final String MEND_LANGUAGE = "write en, de or pt-BR";

  /** How much a check may weigh. */
  static final Words<String> WEIGHTS = new Words<>(List.of("error", "warning", "off"));

  static final Keys SITE =
      Keys.of(
          required("title", TEXT, "the site's name"),
          required(
              "url",
              Urls.SITE_FORM,
              "its address, absolute; a path in it becomes the base of every link"),
          optional("tagline", TEXT, "what it is, in a line"),
          optional(
              "language",
              Form.of("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", MEND_LANGUAGE).orWord(),
              "the language of its pages; `en` if you leave it out"),
          optional("theme", TEXT, "a folder in `themes/`; `default` if you leave it out"),
          optional(
              "navigation",
              Items.of(
                  Keys.of(
                      required("label", TEXT, "what the link says"),
                      required("to", TEXT, "where it leads: a page's address or identity"))),
              "what every page links to: a `label`, and where it leads `to`"),
          optional(
              "builder",
              Keys.of(
                  required("label", TEXT, "what the link says"),
                  required("url", Urls.EXTERNAL_FORM, "where it leads, on another site")),
              "where a visitor starts a résumé: `label` and `url`; without it, the first template of"
                  + " the page"),
          optional(
              "organization",
              Keys.of(
                  required("name", TEXT, "what it is called"),
                  optional("logo", TEXT, "its picture: a file in `assets/`, or an address"),
                  optional(
                      "sameAs",
                      Items.of(Urls.EXTERNAL_FORM),
                      "addresses of the same organization on other sites")),
              "who publishes the site: `name`, `logo`, `sameAs`"),
          optional(
              "repository",
              Urls.REPOSITORY_FORM,
              "an address with `{path}` in it: pages then link to where a change can be suggested"),
          optional(
              "checks",
              Keys.named(RuleNames.weighable(WEIGHTS, new Words<>(List.of("error"))), WEIGHTS),
              "how much a warning weighs, by its id: `error`, `warning` or `off`"),
          optional(
              "extras",
              Items.of(TEXT),
              "which extra files a site publishes: `print`, each sample for the printer; `markdown`, each"
                  + " guide and letter as Markdown, in an `index.md` beside its page; `llms`, the list"
                  + " of all pages in `llms.txt`, for programs that read a site for somebody;"
                  + " `share-images`, the pictures that other sites show where a page is shared"));

  static final Items CATEGORIES =
      Items.of(
          Keys.of(
              required("id", Slugs.FORM, "a slug: roles name it, and it is the address"),
              required("name", TEXT, "what the site calls it"),
              required("summary", TEXT, "who belongs to it, in any text")));

  static final Items AUTHORS =
      Items.of(
          Keys.of(
              required("id", Slugs.FORM, "a slug: entries name it"),
              required("name", TEXT, "what the site calls them"),
              optional("title", TEXT, "what they are"),
              optional("bio", TEXT, "a few words more"),
              optional("url", TEXT, "where more about them is: a web address, or a link")));

  static final Keys THEME =
      Keys.of(
          required("name", TEXT, "what the theme is called"),
          optional("extends", TEXT, "the theme that this one extends"),
          optional("fonts", Items.of(TEXT), "the ids of the fonts that résumé templates may name"));

  private SiteKeys() {}
}

package rolebook.content;

import static rolebook.content.Form.TEXT;
import static rolebook.content.Key.optional;
import static rolebook.content.Key.required;

import java.util.List;
import rolebook.guide.ResumeSection;

/** The keys of roles, letters and pages. */
final class EntryKeys {
  /** The sections of a résumé. */
  static final Words<ResumeSection> SECTIONS = new Words<>(List.of(ResumeSection.values()));

  static final Key SUMMARY =
      required(
          "summary",
          Form.between(HeadReader.SHORTEST_SUMMARY, HeadReader.LONGEST_SUMMARY),
          "what a reader finds, in a sentence of 50 to 160 characters");

  private static final Shape PAIRINGS =
      Items.of(
              Either.of(
                  TEXT,
                  Keys.of(
                      required("id", TEXT, "the id of a résumé template"),
                      required("why", TEXT, "why it suits, in a sentence"))))
          .atLeast(1)
          .atMost(HeadReader.MOST_PAIRINGS)
          .eachOnce();

  private static final Key UPDATED =
      optional(
          "updated",
          Dates.DAY_FORM,
          "the day on which you last looked it over, as `2026-11-01`; without it, it is not in the"
              + " feed");
  private static final Key FORMERLY =
      optional(
          "formerly",
          Items.of(Slugs.FORM).eachOnce(),
          "slugs that it once had; each old address leads here");
  private static final Key DRAFT =
      optional(
          "draft",
          Plain.FLAG,
          "`true` leaves it out, unless `--drafts` asks for it; meanwhile no published page can"
              + " name it");
  private static final Key AUTHOR =
      optional("author", TEXT, "who wrote it: an id in `authors.yaml`");
  private static final Key REVIEWER =
      optional("reviewer", TEXT, "who looked it over: an id in `authors.yaml`");
  private static final Key ALLOW =
      optional(
          "allow",
          Keys.named(RuleNames.excusable(TEXT), TEXT),
          "writing rules that it may break, each with the reason");

  static final Keys ROLE =
      Keys.of(
          required("title", TEXT, "the page's heading, as you write it"),
          required("category", TEXT, "an id in `categories.yaml`"),
          SUMMARY,
          required(
              "templates",
              PAIRINGS,
              "1 to 6, the best first, each once: an `id` and `why` it suits, or the id alone, and"
                  + " the template's summary stands in for the reason"),
          optional(
              "noun", TEXT, "the role inside a sentence; made from the title if you leave it out"),
          optional("plural", TEXT, "more of them; made from the noun if you leave it out"),
          optional(
              "aliases",
              Items.of(TEXT).eachOnce(),
              "what else people call it; two roles that share one are a warning"),
          optional(
              "letter",
              TEXT,
              "a letter's slug; without it, the letter with the role's slug if there is one"),
          optional(
              "related",
              Items.of(TEXT).eachOnce(),
              "slugs of other roles; filled up to five with neighbours in the category"),
          optional(
              "skills",
              Items.of(
                  Either.of(
                      TEXT,
                      Keys.of(
                          required("name", TEXT, "what the group is called"),
                          required("keywords", Items.of(TEXT), "the skills in it")))),
              "texts, or groups with a `name` and `keywords`"),
          optional(
              "sections",
              Items.of(SECTIONS).eachOnce(),
              "the résumé sections that matter, in order: `summary`, `experience`, `education`,"
                  + " `skills`, `projects`, `certifications`, `publications`, `awards`,"
                  + " `volunteering`, `languages`, `interests`"),
          AUTHOR,
          REVIEWER,
          UPDATED,
          FORMERLY,
          optional(
              "codes",
              Keys.of(
                  optional("onet", TEXT, "its code in O*NET-SOC, such as `15-1252.00`"),
                  optional("isco", TEXT, "its code in ISCO-08, such as `2512`"),
                  optional("esco", TEXT, "its code or address in ESCO")),
              "the occupation in O*NET-SOC (`onet`), ISCO-08 (`isco`), ESCO (`esco`)"),
          optional(
              "sources",
              Items.of(
                  Keys.of(
                      required("title", TEXT, "what the source is called"),
                      required("url", Urls.EXTERNAL_FORM, "where it is"))),
              "what figures in it rest on: `title` and `url`"),
          DRAFT,
          ALLOW,
          optional(
              "sample",
              SampleKeys.SAMPLE,
              "the made-up person whose résumé the page shows, in JSON Resume's field names; they,"
                  + " its dates, its `email` and its addresses are checked; without it, a person"
                  + " is made up"));

  static final Keys ROLE_AS_DATA = ROLE.and(TextKeys.OF_ROLES);

  private static final Shape TEXT_OR_KEYS = Either.of(TEXT, Keys.free(TEXT));

  static final Keys LETTER =
      Keys.of(
          SUMMARY,
          optional("role", TEXT, "the role's slug; without it, the role with the letter's slug"),
          optional(
              "title", TEXT, "the role's if you leave it out; a letter without a role needs it"),
          optional(
              "templates",
              PAIRINGS,
              "as a role's; the role's if you leave them out; a letter without a role needs them"),
          AUTHOR,
          REVIEWER,
          UPDATED,
          FORMERLY,
          DRAFT,
          ALLOW,
          optional(
              "sample",
              Keys.of(
                  optional("sender", TEXT_OR_KEYS, "whom the letter is from"),
                  optional("company", TEXT_OR_KEYS, "where it goes"),
                  optional("addressee", TEXT_OR_KEYS, "whom it addresses")),
              "`sender`, `company` and `addressee`: a text, or keys with texts"));

  static final Keys LETTER_AS_DATA = LETTER.and(TextKeys.OF_LETTERS);

  static final Keys PAGE =
      Keys.of(
          required("title", TEXT, "the page's heading, as you write it"),
          SUMMARY,
          UPDATED,
          FORMERLY,
          DRAFT);

  private EntryKeys() {}
}

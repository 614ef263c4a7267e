package rolebook.content;

import static rolebook.content.Form.TEXT;
import static rolebook.content.Key.optional;
import static rolebook.content.Key.required;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The keys that hold a guide's texts, where they are not the Markdown below its front matter. */
final class TextKeys {
  private static final String NUMBER =
      IntStream.rangeClosed(1, TipsReader.MOST)
          .mapToObj(String::valueOf)
          .collect(Collectors.joining("|", "(?![0-9]{5})0*(?:", ")"));

  /** Numbers of tips: a number, or some with commas or blanks between them. */
  private static final Form SHOWN =
      Form.of(
              "[, \\t\\n]*(?:%1$s)(?:[, \\t\\n]+%1$s)*[, \\t\\n]*".formatted(NUMBER),
              "write numbers of tips, such as 1, 2")
          .orNumber(1, TipsReader.MOST);

  private static final Keys BULLET =
      Keys.of(
          required("text", TEXT, "the bullet's line, in Markdown"),
          optional("instead-of", TEXT, "the weak line that it stands in for"),
          optional("why", TEXT, "the reason why it is better"),
          optional(
              "shows",
              Either.of(SHOWN, Items.of(SHOWN)),
              "the numbers of the tips that it shows, such as `[1, 2]`"));

  private static final Shape BULLET_OR_TEXT = Either.of(TEXT, BULLET);

  static final Keys LEVEL =
      Keys.of(
          required("level", TEXT, "the name of the level, such as `Senior`"),
          required(
              "items",
              Items.of(BULLET_OR_TEXT)
                  .atLeast(BulletsReader.FEWEST_OF_LEVEL)
                  .atMost(BulletsReader.MOST),
              "its bullets"));

  private static final Key TIPS =
      optional(
          "tips",
          Items.of(
                  Either.of(
                      TEXT,
                      Keys.of(
                          required("lead", TEXT, "what the tip says, in a few words"),
                          required("text", TEXT, "the tip's text, in Markdown"))))
              .atLeast(TipsReader.FEWEST)
              .atMost(TipsReader.MOST),
          "3 to 10 tips: texts, or a `lead` and a `text` each");

  private static final Key TIPS_INTRO =
      optional("tips-intro", TEXT, "what leads up to the tips").needing("tips");

  private static final String INTRO = "the introduction, in Markdown";

  private static final Key MORE =
      optional(
          "more",
          Items.of(
              Keys.of(
                  required("heading", TEXT, "the section's heading"),
                  required("text", TEXT, "the section's text, in Markdown"))),
          "sections of your own: a `heading` and a `text` each");

  static final Keys OF_ROLES =
      Keys.of(
          required("intro", TEXT, INTRO),
          TIPS,
          TIPS_INTRO,
          optional(
              "bullets",
              Either.of(
                  Items.of(LEVEL).atLeast(1),
                  Items.of(BULLET_OR_TEXT)
                      .atLeast(BulletsReader.FEWEST)
                      .atMost(BulletsReader.MOST)),
              "3 to 12 bullets: texts, or `text`, `instead-of`, `why` and `shows`; or groups with a"
                  + " `level` and 2 to 12 `items`"),
          optional("bullets-intro", TEXT, "what leads up to the bullets").needing("bullets"),
          optional(
              "faq",
              Items.of(
                      Keys.of(
                          required("question", TEXT, "the question, in plain text"),
                          required("answer", TEXT, "the answer, in Markdown")))
                  .atLeast(1),
              "a `question` and an `answer` each"),
          MORE);

  static final Keys OF_LETTERS =
      Keys.of(
          optional("intro", TEXT, INTRO),
          TIPS,
          TIPS_INTRO,
          optional("letter", TEXT, "the sample letter: paragraphs and lists in Markdown"),
          MORE);

  private TextKeys() {}
}

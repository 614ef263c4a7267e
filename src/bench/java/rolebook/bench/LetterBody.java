package rolebook.bench;

import rolebook.generator.Chance;

/** Writes what a letter's file holds below its front matter. */
final class LetterBody {
  private static final int TIPS = 4;

  private final Phrases phrases;
  private final StringBuilder text = new StringBuilder();

  LetterBody(Chance chance) {
    this.phrases = new Phrases(chance);
  }

  /** The body of the letter for a role. */
  String write(String slug, String title) {
    text.append(phrases.advice(2)).append(" What stands in the résumé is in [its guide](role:");
    text.append(slug).append("#tips).\n\n## Tips\n\n");
    for (int tip = 1; tip <= TIPS; tip++) {
      String lead = phrases.fill("{verb} the {thing} once.");
      text.append("%s. **%s** %s\n".formatted(tip, lead, phrases.advice(1)));
    }
    text.append(
        """

        ## Sample letter

        Robin Example
        12 Sample Street, Springfield
        555-0142
        robin@example.com

        March 3, 2025

        Dear Alex Sample,

        Your posting for a %s names the work that I have done for six years. %s

        %s

        %s Could we talk for half an hour next week?

        Sincerely,
        Robin Example
        """
            .formatted(title, phrases.advice(3), phrases.advice(5), phrases.advice(2)));
    return text.toString();
  }
}

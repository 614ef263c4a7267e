package rolebook.bench;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.Chance;

/** Writes what a role's file holds below its front matter. */
final class RoleBody {
  private static final int TIPS = 6;
  private static final int BULLETS = 3;
  private static final int ROWS = 4;
  private static final int QUESTIONS = 3;
  private static final List<String> LEVELS = List.of("Senior", "Middle", "Junior");

  private final Chance chance;
  private final Phrases phrases;
  private final StringBuilder text = new StringBuilder();

  RoleBody(Chance chance) {
    this.chance = chance;
    this.phrases = new Phrases(chance);
  }

  /**
   * The body of a role.
   *
   * @param slug the role's
   * @param other the slug of a role that it links to
   */
  String write(String slug, String other) {
    text.append(phrases.advice(4)).append("\n\n");
    text.append(phrases.advice(2));
    text.append(" If that sounds like another job, read [the guide next to this one](role:");
    text.append(other).append("#tips) before you begin. ").append(phrases.advice(1)).append("\n");
    tips();
    bullets();
    table();
    questions(slug);
    return text.toString();
  }

  private void tips() {
    text.append("\n## Tips\n\n");
    for (int tip = 1; tip <= TIPS; tip++) {
      String lead = phrases.fill("{verb} the {thing} that you {did}.");
      text.append("%s. **%s** %s\n".formatted(tip, lead, phrases.advice(chance.between(1, 2))));
    }
  }

  private void bullets() {
    text.append("\n## Sample bullets\n\n").append(phrases.advice(1)).append("\n");
    for (String level : LEVELS) {
      text.append("\n### ").append(level).append("\n\n");
      for (int bullet = 0; bullet < BULLETS; bullet++) {
        text.append("- ").append(phrases.result()).append("\n");
        if (bullet == 0) {
          text.append(phrases.fill("  - Instead of: Was responsible for the {thing}.\n"));
          text.append(phrases.fill("  - Why: It says what you {did}, and {reason}.\n"));
        }
        int first = chance.between(1, TIPS - 1);
        text.append("  - Shows: %s, %s\n".formatted(first, chance.between(first + 1, TIPS)));
      }
    }
  }

  private void table() {
    text.append("\n## Where to find your figures\n\n| Figure | Where to look | Beside it |\n");
    text.append("| --- | --- | --- |\n");
    for (int row = 0; row < ROWS; row++) {
      text.append(phrases.fill("| {figure} | {tool} | {code} |\n"));
    }
  }

  private void questions(String slug) {
    text.append("\n## Frequently asked questions\n");
    var asked = new ArrayList<String>();
    while (asked.size() < QUESTIONS) {
      String question = phrases.fill("Does the {thing} belong on it?");
      if (!asked.contains(question)) { // two headings of one text would get different ids
        asked.add(question);
        text.append("\n### ").append(question).append("\n\n");
        text.append(phrases.advice(chance.between(1, 2))).append("\n");
      }
    }
    text.append("\nThe [letter for the same job](letter:").append(slug).append(") tells more.\n");
  }
}

package rolebook.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.guide.PlacedText;

/**
 * The parts of a letter.
 *
 * @param address what stands above the salutation
 * @param salutation the line that addresses somebody, or null without one
 * @param body the paragraphs between salutation and close; a list belongs to the one above it
 */
record LetterText(List<Line> address, @Nullable Line salutation, List<Line> body) {
  private static final Phrases SALUTATIONS =
      Phrases.of("dear", "to whom it may concern", "to whom", "hello", "hi", "greetings");
  private static final Phrases CLOSES =
      Phrases.of(
          "sincerely",
          "yours",
          "very truly yours",
          "regards",
          "best",
          "best regards",
          "kind regards",
          "warm regards",
          "best wishes",
          "respectfully",
          "cordially",
          "with thanks",
          "many thanks",
          "thank you",
          "thanks");

  /** A salutation or a close is a line, no paragraph. */
  private static final int MOST_WORDS = 8;

  /** Without a salutation, what has fewer words is taken for an address or a date. */
  private static final int FEWEST_WORDS = 12;

  static LetterText of(List<PlacedText> blocks) {
    List<Line> lines = blocks.stream().map(Line::of).filter(line -> !line.isEmpty()).toList();
    int salutation = 0;
    while (salutation < lines.size() && !opensWith(SALUTATIONS, lines.get(salutation))) {
      salutation++;
    }
    boolean found = salutation < lines.size();
    int start = found ? salutation + 1 : 0;
    int close = start;
    while (close < lines.size() && !opensWith(CLOSES, lines.get(close))) {
      close++;
    }
    var body = new ArrayList<Line>();
    for (Line line : lines.subList(start, close)) {
      if (found || line.words().size() >= FEWEST_WORDS) {
        body.add(line);
      }
    }
    return new LetterText(
        found ? lines.subList(0, salutation) : List.of(),
        found ? lines.get(salutation) : null,
        body);
  }

  private static boolean opensWith(Phrases phrases, Line block) {
    int end = block.text().indexOf('\n');
    String first = end < 0 ? block.text() : block.text().substring(0, end);
    return phrases.lengthAt(block.words(), 0) > 0 && Word.of(first).size() <= MOST_WORDS;
  }

  boolean isEmpty() {
    return body.isEmpty();
  }

  /** How many words the body has. */
  int length() {
    return body.stream().mapToInt(line -> line.words().size()).sum();
  }
}

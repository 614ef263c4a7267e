package rolebook.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Location;
import rolebook.guide.PlacedText;

/**
 * A text with its words.
 *
 * @param placed the text
 * @param words its words, in order
 */
record Line(PlacedText placed, List<Word> words) {
  static Line of(PlacedText text) {
    return new Line(text, Word.of(text.text()));
  }

  String text() {
    return placed.text();
  }

  Location at() {
    return placed.at();
  }

  Location at(Word word) {
    return placed.at(word.from(), word.to());
  }

  /** Whether it says nothing, which reading has reported. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The place of some neighbouring words. */
  Location at(int first, int count) {
    return placed.at(words.get(first).from(), words.get(first + count - 1).to());
  }

  /** Where the first of some phrases stands, or null if none does. */
  Phrases.@Nullable Found first(Phrases phrases) {
    for (int i = 0; i < words.size(); i++) {
      int length = phrases.lengthAt(words, i);
      if (length > 0) {
        return new Phrases.Found(i, length);
      }
    }
    return null;
  }

  boolean has(Phrases phrases) {
    return first(phrases) != null;
  }
}

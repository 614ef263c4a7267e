package rolebook.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases to be found in texts, whatever their case: in one pass, however many there are. */
final class Phrases {
  /** Longer ones are left out: finding a phrase takes as many steps as it has words. */
  private static final int LONGEST = 12;

  private final Map<String, Phrases> next = new HashMap<>();
  private boolean end;

  /**
   * Where a phrase stands in a text.
   *
   * @param word the number of its first word
   * @param count how many words it has
   */
  record Found(int word, int count) {}

  private Phrases() {}

  static Phrases of(Collection<String> phrases) {
    var all = new Phrases();
    for (String phrase : phrases) {
      List<Word> words = Word.of(phrase);
      if (!words.isEmpty() && words.size() <= LONGEST) {
        Phrases at = all;
        for (Word word : words) {
          at = at.next.computeIfAbsent(word.lower(), w -> new Phrases());
        }
        at.end = true;
      }
    }
    return all;
  }

  static Phrases of(String... phrases) {
    return of(Arrays.asList(phrases));
  }

  /** How many words the longest phrase has that stands at a word; 0 if none does. */
  int lengthAt(List<Word> words, int from) {
    Phrases at = this;
    int length = 0;
    for (int i = from; i < words.size(); i++) {
      at = at.next.get(words.get(i).lower());
      if (at == null) {
        break;
      }
      if (at.end) {
        length = i + 1 - from;
      }
    }
    return length;
  }
}

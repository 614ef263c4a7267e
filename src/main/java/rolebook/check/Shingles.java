package rolebook.check;

import java.util.List;
import java.util.function.LongConsumer;

/** Every eight words in a row of a text as one number; a figure counts as any other figure. */
final class Shingles {
  static final int WORDS = 8;
  private static final int FEWEST = 5;

  /**
   * Eight words with fewer that tell something, {@code from 68% to 86% in two years by}, are
   * everybody's.
   */
  private static final int FEWEST_TELLING = 4;

  /** A word this long tells something, unless it is a figure. */
  private static final int TELLING_LETTERS = 4;

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /** Takes what is found and where. */
  interface Consumer {
    void accept(long shingle, int firstWord);
  }

  /**
   * The shingles of a bullet that tell something; one that is shorter than eight words is a shingle
   * itself.
   */
  static void ofBullet(List<Word> words, LongConsumer found) {
    if (words.size() < WORDS && words.size() >= FEWEST) {
      found.accept(hash(words, 0, words.size()));
    }
    of(
        words,
        (shingle, first) -> {
          if (isTelling(words.subList(first, first + WORDS))) {
            found.accept(shingle);
          }
        });
  }

  private static boolean isTelling(List<Word> words) {
    return words.stream().filter(Shingles::isTelling).count() >= FEWEST_TELLING;
  }

  private static boolean isTelling(Word word) {
    return word.lower().length() >= TELLING_LETTERS && !Measures.isFigure(word);
  }

  static void of(List<Word> words, Consumer found) {
    for (int i = 0; i + WORDS <= words.size(); i++) {
      found.accept(hash(words, i, WORDS), i);
    }
  }

  private static long hash(List<Word> words, int from, int count) {
    long hash = count;
    for (int i = from; i < from + count; i++) {
      Word word = words.get(i);
      hash = (hash ^ (Measures.isFigure(word) ? '#' : wide(word.lower()))) * PRIME;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  private static long wide(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}

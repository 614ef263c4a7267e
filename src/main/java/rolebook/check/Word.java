package rolebook.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, without the punctuation around it.
 *
 * @param text the word as it stands there
 * @param lower the same in lower case, its apostrophes straight
 * @param from where it begins
 * @param to where it ends
 */
record Word(String text, String lower, int from, int to) {

  /** The words of a text, in order. Dashes and slashes stand between words. */
  static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isBetween(text.charAt(i))) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        add(text, start, i, words);
        start = -1;
      }
    }
    return words;
  }

  private static boolean isBetween(char c) {
    return c == ' '
        || c == '/'
        || c == '–'
        || c == '—'
        || Character.isWhitespace(c)
        || c == '\u00A0';
  }

  private static void add(String text, int start, int end, List<Word> words) {
    int from = start;
    while (from < end && !isInside(text.charAt(from)) && !isSign(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && !isInside(text.charAt(to - 1)) && !isSignBehind(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      String word = text.substring(from, to);
      words.add(new Word(word, lower(word), from, to));
    }
  }

  /** The JDK's own way takes long for letters that become two, as a Turkish capital I does. */
  private static String lower(String word) {
    char[] lower = word.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = lower[i] == '’' ? '\'' : Character.toLowerCase(lower[i]);
    }
    return new String(lower);
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isSign(char c) {
    return c == '$' || c == '€' || c == '£' || c == '#' || c == '@';
  }

  private static boolean isSignBehind(char c) {
    return c == '%' || c == '+' || c == '#' || c == '°';
  }

  /** Whether it begins with a capital. */
  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Whether it looks like a name of its own: a capital or a digit inside, or a capital first. */
  boolean isName() {
    return text.chars().anyMatch(Character::isUpperCase) && !text.equals("I");
  }
}

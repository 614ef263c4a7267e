package rolebook.content;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words for the inside of sentences from titles. */
final class Nouns {
  private static final Pattern WORD_END = Pattern.compile("(?<=[\\s/-])");
  private static final Pattern KEPT = Pattern.compile(".+\\p{Lu}.*|.*\\p{N}.*", Pattern.DOTALL);
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final Pattern ES = Pattern.compile(".*(s|x|ch|sh)", Pattern.CASE_INSENSITIVE);
  private static final Pattern IES =
      Pattern.compile(".*[bcdfghjklmnpqrstvwxz]y", Pattern.CASE_INSENSITIVE);

  private Nouns() {}

  /**
   * A title as it stands inside a sentence: {@code iOS Engineer} becomes {@code iOS engineer}. The
   * parts of {@code Front-End} are words of their own.
   */
  static String noun(String title) {
    var noun = new StringBuilder();
    for (String word : WORD_END.split(title, -1)) {
      noun.append(isKept(word) ? word : word.toLowerCase(Locale.ROOT));
    }
    return noun.toString();
  }

  /** Whether a word has capitals inside or digits; brackets and quotes around it do not count. */
  private static boolean isKept(String word) {
    return KEPT.matcher(AROUND.matcher(word).replaceAll("")).matches();
  }

  /** Several of a noun. */
  static String plural(String noun) {
    if (ES.matcher(noun).matches()) {
      return noun + "es";
    }
    return IES.matcher(noun).matches() ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}

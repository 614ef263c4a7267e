package rolebook.proof;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a document in a text, one after another. */
final class FieldFinder {
  /** After these a line may end within a word. */
  private static final String BREAKS = "-\u2010\u2013\u2014/";

  private final String text;
  private int position;

  FieldFinder(String text) {
    this.text = text;
  }

  /**
   * Where a field stands.
   *
   * @param before what stands between the field before it and it, without blanks around it
   * @param start where it begins
   * @param end where it ends
   */
  record Found(String before, int start, int end) {}

  /** The next field: the first place behind the field before it where it stands whole. */
  @Nullable Found next(Field field) {
    Matcher matcher = pattern(field.text()).matcher(text);
    if (!matcher.find(position)) {
      return null;
    }
    String before = text.substring(position, matcher.start()).strip();
    position = matcher.end();
    return new Found(before, matcher.start(), matcher.end());
  }

  /** Whether a field stands whole anywhere. */
  boolean isAnywhere(Field field) {
    return pattern(field.text()).matcher(text).find();
  }

  /** What stands behind the field that was found last. */
  String rest() {
    return text.substring(position).strip();
  }

  /** A field as a text may have it: lines may end within it, and it may be set in capitals. */
  private static Pattern pattern(String field) {
    String written = lines(field);
    String capitals = lines(field.toUpperCase(Locale.ROOT));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + written + "|" + capitals + ")(?![\\p{L}\\p{N}])");
  }

  private static String lines(String field) {
    var regex = new StringBuilder();
    for (int c : field.codePoints().toArray()) {
      if (c == ' ') {
        regex.append("\\s+");
      } else {
        regex.append(Pattern.quote(Character.toString(c)));
        if (BREAKS.indexOf(c) >= 0) {
          regex.append("(?:\\n\\s*)?");
        }
      }
    }
    return regex.toString();
  }

  /** How often a character stands in a text. */
  static long count(String text, int character) {
    return text.codePoints().filter(c -> c == character).count();
  }

  /** How often a character stands in texts. */
  static long count(List<String> texts, int character) {
    return texts.stream().mapToLong(text -> count(text, character)).sum();
  }
}

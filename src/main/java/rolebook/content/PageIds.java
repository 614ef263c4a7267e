package rolebook.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives the headings of one page their ids, as GitHub makes them: lower case, blanks as hyphens,
 * punctuation left out, a number behind one that is taken.
 */
final class PageIds {
  private final Set<String> ids = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();

  /** Keeps an id from headings, because a known part of the page may have it. */
  void reserve(String id) {
    taken.add(id);
  }

  /** Gives an id to a known part of the page. */
  void known(String id) {
    taken.add(id);
    ids.add(id);
  }

  /** A new id for a heading. */
  String heading(String text) {
    String id = withoutPunctuation(text.strip().toLowerCase(Locale.ROOT));
    String wanted = id.isEmpty() ? "section" : id.replace(' ', '-');
    String free = wanted;
    while (!taken.add(free)) {
      free = wanted + "-" + repeated.merge(wanted, 1, Integer::sum);
    }
    ids.add(free);
    return free;
  }

  private static String withoutPunctuation(String text) {
    var kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int character = text.codePointAt(i);
      if (isKept(character)) {
        kept.appendCodePoint(character);
      }
    }
    return kept.toString();
  }

  private static boolean isKept(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> character == ' ' || character == '-' || Character.isLetterOrDigit(character);
    };
  }

  /** All ids given so far. */
  Set<String> all() {
    return Set.copyOf(ids);
  }
}

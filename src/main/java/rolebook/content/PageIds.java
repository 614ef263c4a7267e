package rolebook.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the headings of one page their ids, as GitHub makes them: lower case, blanks as hyphens,
 * punctuation left out, a number behind one that is taken.
 */
final class PageIds {
  private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc} -]");

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
    String id = LEFT_OUT.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    String wanted = id.isEmpty() ? "section" : id.replace(' ', '-');
    String free = wanted;
    while (!taken.add(free)) {
      free = wanted + "-" + repeated.merge(wanted, 1, Integer::sum);
    }
    ids.add(free);
    return free;
  }

  /** All ids given so far. */
  Set<String> all() {
    return Set.copyOf(ids);
  }
}

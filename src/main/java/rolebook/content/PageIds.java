package rolebook.content;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the headings of one page their ids, as GitHub makes them: lower case, blanks as hyphens,
 * punctuation left out, a number behind one that is taken. Ids that the page gives to its known
 * parts are never given to a heading.
 */
final class PageIds {
  private static final Pattern RESERVED =
      Pattern.compile("tips|bullets|faq|(tip|bullet|fn|fnref)-[0-9]+(-[0-9]+)?");
  private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

  private final Set<String> taken = new LinkedHashSet<>();

  /** A new id for a heading. */
  String heading(String text) {
    String id = LEFT_OUT.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    String wanted = id.isEmpty() ? "section" : id.replace(' ', '-');
    String free = wanted;
    for (int i = 1; taken.contains(free) || RESERVED.matcher(free).matches(); i++) {
      free = wanted + "-" + i;
    }
    taken.add(free);
    return free;
  }

  /** Takes the id of a known part of the page. */
  void known(String id) {
    taken.add(id);
  }

  /** All ids given so far. */
  Set<String> all() {
    return new HashSet<>(taken);
  }
}

package rolebook.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a writer most likely meant. */
public final class Suggestion {
  private static final int MOST_LISTED = 12;

  /** Longer words are no slips of the pen, and would take long to compare. */
  private static final int LONGEST = 100;

  private Suggestion() {}

  /**
   * The hint for a name that does not exist: the name most like it, else the names there are.
   *
   * @return null where nothing exists that could have been meant
   */
  public static @Nullable String hint(String unknown, Collection<String> existing) {
    String closest = closest(unknown, existing);
    if (closest != null) {
      return "did you mean '" + closest + "'?";
    }
    if (existing.isEmpty() || existing.size() > MOST_LISTED) {
      return null;
    }
    return "there is: " + String.join(", ", existing.stream().sorted().toList());
  }

  /** The existing name most like the unknown one, or null if none is like it. */
  public static @Nullable String closest(String unknown, Collection<String> existing) {
    String word = unknown.toLowerCase(Locale.ROOT);
    if (word.length() > LONGEST) {
      return null;
    }
    int allowed = Math.max(1, word.length() / 3);
    record Candidate(String name, int distance) {}
    return existing.stream()
        .filter(name -> Math.abs(name.length() - word.length()) <= allowed)
        .map(name -> new Candidate(name, distance(word, name.toLowerCase(Locale.ROOT))))
        .filter(c -> c.distance <= allowed)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name)
        .orElse(null);
  }

  /** How many letters must be added, dropped, changed or swapped to make one word of the other. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}

package rolebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs that bullets open with. */
final class Verbs {
  private static final Map<String, String> PAST_BY_BASE = new HashMap<>();
  private static final Set<String> PASTS = new HashSet<>();
  private static final Set<String> ADJECTIVES = Set.copyOf(WordList.read("adjectives"));

  static {
    for (String line : WordList.read("verbs")) {
      String[] forms = line.split(" ", -1);
      String past = forms.length > 1 ? forms[1] : regularPast(forms[0]);
      PAST_BY_BASE.put(forms[0], past);
      PASTS.add(past);
    }
  }

  private Verbs() {}

  private static String regularPast(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    boolean consonantAndY =
        base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    return consonantAndY ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  /** Whether a word in lower case is a verb in the past tense, or looks like one. */
  static boolean isPast(String word) {
    String verb = behindHyphen(word);
    return PASTS.contains(verb)
        || (verb.endsWith("ed")
            && !verb.endsWith("eed")
            && verb.length() > 3
            && !ADJECTIVES.contains(word));
  }

  /** The past tense of a word in lower case that is a verb in the present; null if it is none. */
  static @Nullable String pastOf(String word) {
    String verb = behindHyphen(word);
    String prefix = word.substring(0, word.length() - verb.length());
    String base = PAST_BY_BASE.containsKey(verb) ? verb : baseOfThirdPerson(verb);
    String past = base == null ? null : PAST_BY_BASE.get(base);
    return past == null || past.equals(verb) ? null : prefix + past;
  }

  /** {@code co-wrote} and {@code re-engineered} are what stands behind the hyphen. */
  private static String behindHyphen(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }

  private static @Nullable String baseOfThirdPerson(String verb) {
    for (String end : new String[] {"s", "es"}) {
      String base = verb.endsWith(end) ? verb.substring(0, verb.length() - end.length()) : "";
      if (PAST_BY_BASE.containsKey(base)) {
        return base;
      }
    }
    String y = verb.endsWith("ies") ? verb.substring(0, verb.length() - 3) + "y" : "";
    return PAST_BY_BASE.containsKey(y) ? y : null;
  }
}

package rolebook.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** Bullets are in the past tense; only those of a current job may be in the present. */
final class Tense implements EntryRule {
  @Override
  public Code code() {
    return Code.TENSE;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    List<List<Line>> levels = entry.levels();
    for (int i = hasCurrentJob(entry) ? 1 : 0; i < levels.size(); i++) {
      for (Line bullet : levels.get(i)) {
        Word first = bullet.words().get(0);
        String past = Verbs.pastOf(first.lower());
        if (past != null && !Verbs.isPast(first.lower())) {
          diagnostics.report(
              code(),
              bullet.at(first),
              "'%s' is in the present tense, and the job is over".formatted(first.text()),
              "write '%s'".formatted(capitalised(past)));
        }
      }
    }
  }

  /** Whether the first level's bullets are those of a job that goes on, as {@code sample} tells. */
  private static boolean hasCurrentJob(WrittenEntry entry) {
    boolean jobs = entry.wording().keys().keySet().stream().anyMatch(k -> k.startsWith(FIRST_JOB));
    @Nullable String end = entry.text(FIRST_JOB + "endDate");
    return entry.levels().size() > 1 && (!jobs || end == null);
  }

  private static final String FIRST_JOB = "sample/work/0/";

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

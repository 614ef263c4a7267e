package rolebook.check;

import java.util.HashMap;
import java.util.List;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** The bullets of a set end alike, and no two open alike. */
final class EvenSet implements EntryRule {
  @Override
  public Code code() {
    return Code.EVEN_SET;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    for (List<Line> set : entry.levels()) {
      checkEnds(set, diagnostics);
      checkVerbs(set, diagnostics);
    }
  }

  private void checkEnds(List<Line> set, Diagnostics diagnostics) {
    long stopped = set.stream().filter(EvenSet::hasStop).count();
    boolean most = 2 * stopped >= set.size();
    if (stopped == 0 || stopped == set.size()) {
      return;
    }
    for (Line bullet : set) {
      if (hasStop(bullet) != most) {
        int end = bullet.text().length();
        diagnostics.report(
            code(),
            bullet.placed().at(end - 1, end),
            most
                ? "this bullet has no full stop, and the others of its set have one"
                : "this bullet has a full stop, and the others of its set have none",
            most ? "end it with '.'" : "take it out");
      }
    }
  }

  private static boolean hasStop(Line bullet) {
    return bullet.text().endsWith(".");
  }

  private void checkVerbs(List<Line> set, Diagnostics diagnostics) {
    var seen = new HashMap<String, Integer>();
    for (Line bullet : set) {
      Word verb = bullet.words().get(0);
      Integer first = seen.putIfAbsent(verb.lower(), bullet.at().line());
      if (first != null) {
        diagnostics.report(
            code(),
            bullet.at(verb),
            "'%s' opens two bullets of this set".formatted(verb.text()),
            "the first is in line %s; another verb says more".formatted(first));
      }
    }
  }
}

package rolebook.check;

import java.util.List;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** At least three bullets of four carry a number with its unit or scope. */
final class Numbers implements EntryRule {
  @Override
  public Code code() {
    return Code.NUMBERS;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    List<Line> bullets = entry.bullets();
    List<Line> without = bullets.stream().filter(bullet -> !Measures.in(bullet)).toList();
    if (4 * without.size() <= bullets.size()) {
      return;
    }
    for (Line bullet : without) {
      diagnostics.report(
          code(),
          bullet.at(),
          "the bullet has no number with a unit or a scope; %s of %s here have none"
              .formatted(without.size(), bullets.size()),
          "say how many, how much, how often or how fast; three of four bullets should");
    }
  }
}

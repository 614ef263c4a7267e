package rolebook.check;

import java.util.ArrayList;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** No bullet, no letter and no sample person uses a buzzword. */
final class Buzzwords implements EntryRule {
  private static final Phrases LIST = Phrases.of(WordList.read("buzzwords"));

  @Override
  public Code code() {
    return Code.BUZZWORDS;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    var lines = new ArrayList<Line>(entry.bullets());
    lines.addAll(entry.letter().body());
    lines.addAll(entry.sample());
    for (Line line : lines) {
      Phrases.Found found = line.first(LIST);
      if (found != null) {
        Word first = line.words().get(found.word());
        Word last = line.words().get(found.word() + found.count() - 1);
        diagnostics.report(
            code(),
            line.at(found.word(), found.count()),
            "anybody can claim '%s'".formatted(line.text().substring(first.from(), last.to())),
            "say what was done that shows it");
      }
    }
  }
}

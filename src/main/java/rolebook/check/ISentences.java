package rolebook.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/** At most 40 % of a letter's sentences begin with I. */
final class ISentences implements EntryRule {
  private static final Set<String> I = Set.of("i", "i'm", "i've", "i'd", "i'll");
  private static final int MOST_PERCENT = 40;

  @Override
  public Code code() {
    return Code.I_SENTENCES;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    int all = 0;
    int own = 0;
    @Nullable Location second = null;
    for (Line paragraph : entry.letter().body()) {
      for (List<Word> sentence : Sentences.of(paragraph)) {
        all++;
        if (I.contains(sentence.get(0).lower())) {
          own++;
          second = own == 2 ? paragraph.at(sentence.get(0)) : second;
        }
      }
    }
    if (second != null && 100 * own > MOST_PERCENT * all) {
      diagnostics.report(
          code(),
          second,
          "%s of the letter's %s sentences begin with 'I'; at most %s should"
              .formatted(own, all, MOST_PERCENT * all / 100),
          "begin some with the company, the work or the time");
    }
  }
}

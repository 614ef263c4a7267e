package rolebook.check;

import java.time.LocalDate;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.PlacedText;

/** No title names a year that is past. */
final class PastYear implements EntryRule {
  private final LocalDate today;

  PastYear(LocalDate today) {
    this.today = today;
  }

  @Override
  public Code code() {
    return Code.PAST_YEAR;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    PlacedText title = entry.wording().key("title");
    if (title == null) {
      return;
    }
    Line line = Line.of(title);
    for (Word word : line.words()) {
      if (word.text().matches("(19|20)[0-9]{2}")
          && Integer.parseInt(word.text()) < today.getYear()) {
        diagnostics.report(
            code(),
            line.at(word),
            "the title names the year %s, which is past".formatted(word.text()),
            "leave years out of titles; 'updated' says how recent the guide is");
      }
    }
  }
}

package rolebook.check;

import java.time.LocalDate;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** A guide is looked over within 18 months. */
final class StaleGuide implements EntryRule {
  private static final int MONTHS = 18;

  private final LocalDate today;

  StaleGuide(LocalDate today) {
    this.today = today;
  }

  @Override
  public Code code() {
    return Code.STALE_GUIDE;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    LocalDate updated = entry.head().updated();
    if (updated != null && updated.plusMonths(MONTHS).isBefore(today)) {
      diagnostics.report(
          code(),
          entry.at("updated"),
          "nobody has looked this over since %s, for more than %s months"
              .formatted(updated, MONTHS),
          "look it over, and write the day on which you did");
    }
  }
}

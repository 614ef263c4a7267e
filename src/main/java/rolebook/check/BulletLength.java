package rolebook.check;

import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** A bullet fits on two lines. */
final class BulletLength implements EntryRule {
  /** Two lines at 10.5 pt on A4, which hold 84 to 88 characters each. */
  private static final int MOST = 170;

  @Override
  public Code code() {
    return Code.BULLET_LENGTH;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    for (Line bullet : entry.bullets()) {
      String text = bullet.text();
      int length = text.codePointCount(0, text.length());
      if (length > MOST) {
        int end = text.offsetByCodePoints(0, MOST);
        diagnostics.report(
            code(),
            bullet.placed().at(end, text.length()),
            "the bullet has %s characters; two lines hold %s".formatted(length, MOST),
            "%s must go".formatted(length - MOST));
      }
    }
  }
}

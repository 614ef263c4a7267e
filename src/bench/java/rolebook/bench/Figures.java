package rolebook.bench;

import java.util.Locale;

/** Writes figures as the report shows them. */
final class Figures {
  private static final double LARGE = 100;
  private static final double PERCENT = 100;
  private static final String UNKNOWN = "–";

  private Figures() {}

  /** Seconds, with as many digits as mean something. */
  static String seconds(double seconds) {
    return digits(seconds, seconds < 1 ? "%.3f" : seconds < LARGE ? "%.2f" : "%.0f");
  }

  static String ratio(double ratio) {
    return digits(ratio, "%.2f");
  }

  /** A difference as a share, in percent. */
  static String difference(double share) {
    return digits(share * PERCENT, "%+.1f %%");
  }

  static String megabytes(double megabytes) {
    return digits(megabytes, "%.1f");
  }

  /** A whole number, with a comma between thousands. */
  static String count(double number) {
    return digits(number, "%,.0f");
  }

  private static String digits(double number, String form) {
    return Double.isFinite(number) ? String.format(Locale.ROOT, form, number) : UNKNOWN;
  }
}

package rolebook.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.PartialDate;

/** Reads dates as ISO 8601 writes them. */
final class Dates {
  private static final String MONTH_AND_DAY = "(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
  private static final String MEND_DAY = "write year, month and day, such as 2026-11-01";
  private static final String MEND = "write 2026-11-01, 2026-11 or 2026";

  static final Form DAY_FORM = Form.of("[0-9]{4}-" + MONTH_AND_DAY, MEND_DAY);

  /** Without month and day it is a number to some. */
  static final Form DAY_MONTH_OR_YEAR_FORM =
      Form.of("[12][0-9]{3}(?:-(?:0[1-9]|1[0-2]|" + MONTH_AND_DAY + "))?", MEND)
          .orNumber(1000, 2999);

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Dates() {}

  /** A day such as {@code 2026-11-01}, or null if it does not exist, which is reported. */
  static @Nullable LocalDate day(Text text, Diagnostics diagnostics) {
    LocalDate date = parse(text.value());
    if (date == null) {
      report(text, diagnostics, MEND_DAY);
    }
    return date;
  }

  /**
   * A day, a month such as {@code 2026-11} or a year, or null if it does not exist, which is
   * reported.
   */
  static @Nullable PartialDate dayMonthOrYear(Text text, Diagnostics diagnostics) {
    String value = text.value();
    String day = value + (value.length() == 4 ? "-01-01" : value.length() == 7 ? "-01" : "");
    boolean year = value.startsWith("1") || value.startsWith("2"); // programs take no others
    if (year && parse(day) != null) {
      return new PartialDate(value);
    }
    report(text, diagnostics, MEND);
    return null;
  }

  private static void report(Text text, Diagnostics diagnostics, String hint) {
    String message = "'" + text.value() + "' is not a date that exists";
    diagnostics.report(Code.BAD_DATE, text.at(), message, hint);
  }

  private static @Nullable LocalDate parse(String text) {
    if (!DAY.matcher(text).matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}

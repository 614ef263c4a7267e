package rolebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import rolebook.guide.ResumeSection;
import rolebook.proof.Field.Kind;

/** Headings and dates have forms that every parser knows. */
record KnownForms() implements Point {
  private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4}";

  /** A month, or one month to another, or until now. */
  static final Pattern DATES =
      Pattern.compile(MONTH + "(?: – (?:" + MONTH + "|Present))?", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "known-forms";
  }

  @Override
  public String promise() {
    return "Headings that every parser knows, each alone on its line; dates as 'Mon YYYY – Mon"
        + " YYYY' or 'Present', each on one line";
  }

  /** Whether a line is the heading of a section. */
  static boolean isHeading(String line) {
    String word = line.toUpperCase(Locale.ROOT);
    for (ResumeSection section : ResumeSection.values()) {
      if (section.name().equals(word)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<String> objections(Print print) {
    var objections = new ArrayList<String>();
    if (!print.written().resume()) {
      return objections;
    }
    List<String> lines = print.read().lines();
    for (String heading : print.written().texts(Kind.SECTION)) {
      if (!isHeading(heading)) {
        objections.add("expected a known heading, read '%s'".formatted(heading));
      } else if (lines.stream().noneMatch(heading::equalsIgnoreCase)) {
        objections.add("expected '%s' alone on its line".formatted(heading));
      }
    }
    for (String dates : print.written().texts(Kind.DATES)) {
      if (!DATES.matcher(dates).matches()) {
        objections.add("expected dates such as 'Jan 2024 – Present', read '%s'".formatted(dates));
      } else if (lines.stream().noneMatch(line -> containsIgnoringCase(line, dates))) {
        objections.add("expected '%s' on one line".formatted(dates));
      }
    }
    return objections;
  }

  private static boolean containsIgnoringCase(String line, String part) {
    return line.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}

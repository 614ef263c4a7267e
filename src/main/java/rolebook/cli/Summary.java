package rolebook.cli;

import java.util.ArrayList;
import java.util.Locale;
import rolebook.diagnostic.Severity;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;
import rolebook.site.BuildResult.Published;

/** Says in one line what came of a build. */
final class Summary {
  private static final double NANOS = 1e9;

  private Summary() {}

  static void print(BuildResult result, BuildOptions options, long nanos, Terminal terminal) {
    long warnings = count(result, Severity.WARNING);
    Published published = result.published();
    if (published == null) {
      String strict = count(result, Severity.ERROR) == 0 ? " (warnings count as errors)" : "";
      terminal.err().println(problems(result) + ": nothing was published" + strict);
      return;
    }
    terminal
        .out()
        .println(
            "%s: %s written, %s unchanged, %s removed, %s, %s s"
                .formatted(
                    options.shown(options.output()),
                    published.written(),
                    published.unchanged(),
                    published.removed(),
                    number(warnings, "warning"),
                    seconds(nanos)));
  }

  /** How many errors and warnings there are, where there are any. */
  static String problems(BuildResult result) {
    var problems = new ArrayList<String>();
    for (Severity severity : Severity.values()) {
      long count = count(result, severity);
      if (count > 0) {
        problems.add(number(count, severity.toString()));
      }
    }
    return String.join(", ", problems);
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / NANOS);
  }

  private static long count(BuildResult result, Severity severity) {
    return result.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }

  /** A number of things, in words. */
  static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

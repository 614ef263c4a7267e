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
    long errors = count(result, Severity.ERROR);
    long warnings = count(result, Severity.WARNING);
    Published published = result.published();
    if (published == null) {
      var problems = new ArrayList<String>();
      if (errors > 0) {
        problems.add(number(errors, "error"));
      }
      if (warnings > 0) {
        problems.add(number(warnings, "warning"));
      }
      String strict = errors == 0 ? " (warnings count as errors)" : "";
      terminal.err().println(String.join(", ", problems) + ": nothing was published" + strict);
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

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / NANOS);
  }

  private static long count(BuildResult result, Severity severity) {
    return result.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

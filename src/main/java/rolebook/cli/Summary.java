package rolebook.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Severity;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;
import rolebook.site.BuildResult.Published;

/**
 * What a build or a check comes to, in one line.
 *
 * @param done whether it is well
 * @param line the line
 */
record Summary(boolean done, String line) {
  private static final double NANOS = 1e9;

  static Summary ofBuild(BuildResult result, BuildOptions options, long nanos) {
    Published published = result.published();
    if (published == null) {
      return failed(result, "nothing was published");
    }
    return new Summary(
        true,
        "%s: %s written, %s unchanged, %s removed, %s, %s s"
            .formatted(
                options.shown(options.output()),
                published.written(),
                published.unchanged(),
                published.removed(),
                number(result.diagnostics(), Severity.WARNING),
                seconds(nanos)));
  }

  static Summary ofCheck(BuildResult result, BuildOptions options, long nanos) {
    if (result.diagnostics().stream().anyMatch(d -> d.severity().refuses(options.strict()))) {
      return failed(result, "the check has failed");
    }
    return new Summary(
        true,
        "%s: %s, %s, %s s"
            .formatted(
                options.shown(options.content()),
                number(result.diagnostics(), Severity.WARNING),
                number(result.diagnostics(), Severity.NOTE),
                seconds(nanos)));
  }

  private static Summary failed(BuildResult result, String how) {
    String strict =
        count(result.diagnostics(), Severity.ERROR) == 0 ? " (warnings count as errors)" : "";
    return new Summary(false, problems(result.diagnostics()) + ": " + how + strict);
  }

  void print(Terminal terminal) {
    (done ? terminal.out() : terminal.err()).println(line);
  }

  /** How many problems there are of each severity, where there are any. */
  static String problems(List<Diagnostic> diagnostics) {
    return Stream.of(Severity.values())
        .filter(severity -> count(diagnostics, severity) > 0)
        .map(severity -> number(diagnostics, severity))
        .collect(Collectors.joining(", "));
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / NANOS);
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  private static String number(List<Diagnostic> diagnostics, Severity severity) {
    return number(count(diagnostics, severity), severity.toString());
  }

  /** A number of things, in words. */
  static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

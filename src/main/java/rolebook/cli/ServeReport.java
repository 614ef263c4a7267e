package rolebook.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import rolebook.cli.serve.Preview;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Severity;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;

/**
 * Says what comes of the builds of a preview: problems as {@code build} prints them, and a line for
 * each build. A warning that the build before gave, too, is only counted. Thread-safe.
 */
final class ServeReport implements Preview.Listener {
  /** More findings than a writer mends in one go; those of a whole site push all else away. */
  private static final int MOST_FINDINGS = 20;

  private final BuildOptions options;
  private final ProgressLine progress;
  private final Terminal terminal;
  private Set<Diagnostic> told = Set.of();
  private Set<Diagnostic> found = Set.of();

  ServeReport(BuildOptions options, ProgressLine progress, Terminal terminal) {
    this.options = options;
    this.progress = progress;
    this.terminal = terminal;
  }

  @Override
  public synchronized void built(BuildResult result, Collection<Path> changed, long nanos) {
    progress.close();
    List<Diagnostic> problems =
        result.diagnostics().stream()
            .filter(d -> d.severity() == Severity.ERROR || !told.contains(d))
            .toList();
    HumanReport.print(problems, options, terminal);
    told = new HashSet<>(result.diagnostics());
    terminal.err().flush();

    String counts = Summary.problems(result.diagnostics());
    String what =
        result.published() == null
            ? counts + ": nothing was published"
            : pages(result) + (counts.isEmpty() ? "" : ", " + counts);
    long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
    terminal.out().println("%s: %s, %s ms".formatted(because(changed), what, millis));
    terminal.out().flush();
  }

  private static String pages(BuildResult result) {
    long pages = result.changed().stream().filter(file -> file.endsWith(".html")).count();
    long others = result.changed().size() - pages;
    if (pages == 0 && others > 0) {
      return Summary.number(others, "file") + " changed";
    }
    return (pages == 0 ? "no page" : Summary.number(pages, "page")) + " changed";
  }

  private String because(Collection<Path> changed) {
    if (changed.isEmpty()) {
      return options.shown(options.content());
    }
    String first = options.shown(changed.iterator().next());
    return changed.size() == 1 ? first : first + " and " + (changed.size() - 1) + " more";
  }

  @Override
  public synchronized void judged(List<Diagnostic> findings) {
    progress.close();
    List<Diagnostic> fresh = findings.stream().filter(d -> !found.contains(d)).toList();
    int shown = Math.min(fresh.size(), MOST_FINDINGS);
    HumanReport.print(fresh.subList(0, shown), options, terminal);
    if (shown < fresh.size()) {
      terminal.err().println("and %s more; 'check' lists them all".formatted(fresh.size() - shown));
    }
    if (!found.equals(Set.copyOf(findings))) {
      String counts = Summary.problems(findings);
      terminal.out().println("the writing: " + (counts.isEmpty() ? "all is well" : counts));
      terminal.out().flush();
    }
    found = new HashSet<>(findings);
    terminal.err().flush();
  }

  @Override
  public synchronized String failed(Exception e) {
    progress.close();
    String message = Failure.message(e);
    terminal.err().println("rolebook: error: " + message);
    terminal.err().flush();
    return message;
  }
}

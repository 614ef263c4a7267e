package rolebook.cli;

import java.util.Collection;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.DiagnosticPrinter;
import rolebook.diagnostic.Excerpts;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;

/** For people: problems with their lines on standard error, and a summary. */
final class HumanReport implements Report {
  @Override
  public void print(BuildResult result, BuildOptions options, Summary summary, Terminal terminal) {
    print(result.diagnostics(), options, terminal);
    if (result.addresses() != null) {
      Addresses.print(result.addresses(), terminal);
    }
    summary.print(terminal);
  }

  /** Writes problems with their lines. */
  static void print(Collection<Diagnostic> problems, BuildOptions options, Terminal terminal) {
    var printer = new DiagnosticPrinter(new Excerpts(options.root()), terminal.colours());
    problems.forEach(d -> terminal.err().print(printer.print(d)));
  }
}

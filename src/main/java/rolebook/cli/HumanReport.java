package rolebook.cli;

import rolebook.diagnostic.DiagnosticPrinter;
import rolebook.diagnostic.Excerpts;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;

/** For people: problems with their lines on standard error, and a summary. */
final class HumanReport implements Report {
  @Override
  public void print(BuildResult result, BuildOptions options, Summary summary, Terminal terminal) {
    var printer = new DiagnosticPrinter(new Excerpts(options.root()), terminal.colours());
    result.diagnostics().forEach(d -> terminal.err().print(printer.print(d)));
    summary.print(terminal);
  }
}

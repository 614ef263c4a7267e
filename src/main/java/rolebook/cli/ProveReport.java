package rolebook.cli;

import java.util.List;
import java.util.Locale;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.DiagnosticPrinter;
import rolebook.diagnostic.Excerpts;
import rolebook.diagnostic.Severity;
import rolebook.diagnostic.Visible;
import rolebook.proof.Finding;
import rolebook.proof.ProofResult;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;
import rolebook.site.Claim;

/** Says what came of proving; each answer is the exit code. */
final class ProveReport {
  private static final double NANOS = 1e9;
  private static final double BYTES = 1e3;

  private final Terminal terminal;
  private final BuildOptions options;

  ProveReport(Terminal terminal, BuildOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  /** The pages could not be made: says why. */
  int refused(BuildResult result) {
    var printer = new DiagnosticPrinter(new Excerpts(options.root()), terminal.colours());
    List<Diagnostic> errors =
        result.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    errors.forEach(d -> terminal.err().print(printer.print(d)));
    terminal.err().println(number(errors.size(), "error") + ": nothing was proven");
    return Main.ERRORS;
  }

  int nothingToProve() {
    terminal.out().println("no template says 'ats: true': there is nothing to prove");
    return Main.DONE;
  }

  /** Says everything that speaks against templates, and which are proven. */
  int print(ProofResult result, List<Claim> claims, long nanos) {
    for (Finding finding : result.findings()) {
      Claim claim =
          claims.stream().filter(c -> c.template().equals(finding.template())).findFirst().get();
      terminal
          .err()
          .println(
              Visible.text(
                  "%s: error: with %s on %s, %s [%s]"
                      .formatted(
                          options.shown(claim.folder().resolve("document.css")),
                          finding.document(),
                          finding.paper(),
                          finding.message(),
                          finding.point())));
    }
    int refuted = claims.size() - result.proven().size();
    (refuted == 0 ? terminal.out() : terminal.err())
        .println(
            String.format(
                Locale.ROOT,
                "%s proven, %s not: %s of %.0f to %.0f kB, %s, %.1f s",
                number(result.proven().size(), "template"),
                refuted,
                number(result.prints(), "print"),
                result.smallest() / BYTES,
                result.largest() / BYTES,
                result.browser(),
                nanos / NANOS));
    return refuted == 0 ? Main.DONE : Main.ERRORS;
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

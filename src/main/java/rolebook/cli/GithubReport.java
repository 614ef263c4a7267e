package rolebook.cli;

import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Severity;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;

/** For GitHub Actions: an annotation a problem, on standard output. */
final class GithubReport implements Report {
  @Override
  public void print(BuildResult result, BuildOptions options, Summary summary, Terminal terminal) {
    for (Diagnostic d : result.diagnostics()) {
      terminal.out().println(annotation(d));
    }
    if (result.addresses() != null) {
      Addresses.print(result.addresses(), terminal);
    }
    summary.print(terminal);
  }

  private static String annotation(Diagnostic d) {
    Location at = d.location();
    String place =
        at.isWholeFile()
            ? ""
            : ",line=%s,endLine=%s,col=%s,endColumn=%s"
                .formatted(at.line(), at.line(), at.column(), at.column() + at.length() - 1);
    String message = d.hint() == null ? d.message() : d.message() + "\n" + d.hint();
    return "::%s file=%s%s,title=%s::%s"
        .formatted(command(d.severity()), property(at.path()), place, d.code().id(), data(message));
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

package rolebook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err problems, and what only a person wants to see
 * @param interactive whether a person is watching: then progress is shown
 * @param colours whether problems are coloured
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, boolean colours) {

  /** The standard streams as the environment asks for them. */
  static Terminal standard(PrintStream out, PrintStream err, Map<String, String> environment) {
    boolean dumb = environment.getOrDefault("TERM", "dumb").equals("dumb");
    boolean watched = !dumb && isTerminal();
    boolean colours = watched && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(out, err, watched, colours);
  }

  /**
   * Whether standard error is a terminal. Java says only whether input and output are, so where the
   * system shows what its streams are, that decides.
   */
  @SuppressWarnings("SystemConsoleNull") // before Java 22 there is one only on a terminal
  private static boolean isTerminal() {
    Path standardError = Path.of("/proc/self/fd/2");
    if (!Files.isSymbolicLink(standardError)) {
      return System.console() != null;
    }
    try {
      String target = Files.readSymbolicLink(standardError).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}

package rolebook;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import rolebook.cli.Main;
import rolebook.cli.Terminal;

/** Runs the program in this process, as the command line does. */
public final class Program {
  private Program() {}

  /**
   * What a run said.
   *
   * @param exit its exit code
   * @param out what it wrote to standard output
   * @param err what it wrote to standard error
   */
  public record Run(int exit, String out, String err) {}

  /** Runs a command in a folder, without a terminal. */
  public static Run run(Path folder, String... arguments) {
    return run(folder, false, arguments);
  }

  /** Runs a command in a folder; on a terminal there are colours. */
  public static Run run(Path folder, boolean onTerminal, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            onTerminal,
            onTerminal);
    int exit = Main.run(terminal, folder, arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

package rolebook;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import rolebook.cli.Main;
import rolebook.cli.Terminal;

/** Runs the program in this process, as the command line does. */
public final class Program {
  /** The day of all runs: what depends on the day says the same for ever. */
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

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
    int exit = Main.run(terminal, folder, TODAY, arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

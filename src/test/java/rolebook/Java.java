package rolebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Java machines of their own, for what cannot be changed in this one. */
final class Java {
  private Java() {}

  /** What a machine said before it ended. */
  record Finished(int exit, String out, String err) {}

  /**
   * Runs a machine until it ends.
   *
   * @param scratch a folder for what it says
   */
  static Finished run(Path scratch, List<String> arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path out = Files.createTempFile(scratch, "out", ".txt");
    Path err = Files.createTempFile(scratch, "err", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Finished(process.waitFor(), Files.readString(out), Files.readString(err));
  }
}

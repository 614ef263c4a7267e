package rolebook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs other programs, and measures what they take. */
final class Command {
  private static final Path TIME = Path.of("/usr/bin/time");
  private static final double NANOS = 1e9;
  private static final double KILOBYTES_IN_A_MEGABYTE = 1024;

  private Command() {}

  /** Whether CPU time and memory can be measured here; wall time always can. */
  static boolean measuresAll() {
    return !answer(TIME.toString(), "-f", "%M", "true").isEmpty();
  }

  /** What a program prints in all; nothing if it cannot be run. */
  static String answer(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? text.strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs a program to its end.
   *
   * @param folder the folder to run it in
   * @param scratch a folder for what it says
   * @throws IOException if it fails; the message holds what it said
   */
  static Sample measure(List<String> command, Path folder, Path scratch)
      throws IOException, InterruptedException {
    boolean all = measuresAll();
    Path log = scratch.resolve("log.txt");
    Path usage = scratch.resolve("usage.txt");
    var line = new ArrayList<String>();
    if (all) {
      line.addAll(List.of(TIME.toString(), "-o", usage.toString(), "-f", "%U %S %M"));
    }
    line.addAll(command);
    var builder =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());

    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    double wall = (System.nanoTime() - start) / NANOS;

    if (exit != 0) {
      String what = "%s ended with %s:\n%s";
      throw new IOException(what.formatted(String.join(" ", command), exit, Files.readString(log)));
    }
    if (!all) {
      return new Sample(wall, Double.NaN, Double.NaN);
    }
    String[] figures = Files.readString(usage).strip().split(" ", -1);
    double cpu = Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]);
    return new Sample(wall, cpu, Double.parseDouble(figures[2]) / KILOBYTES_IN_A_MEGABYTE);
  }
}

package rolebook.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rolebook.Program.Run;

/** Runs the packaged program, or a script around it, in a process of its own. */
final class Child {
  private static final Path JAR = Path.of("target/rolebook.jar").toAbsolutePath();

  private Child() {}

  /** The command that runs the packaged program with Java options and then its own. */
  static List<String> command(List<String> java, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(java);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs the packaged program in a folder until it ends. */
  static Run build(Path folder, String... options) throws IOException, InterruptedException {
    var arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(List.of(options));
    return run(folder, Map.of(), command(List.of(), arguments.toArray(String[]::new)));
  }

  /**
   * Runs a shell script in a folder until it ends. In it, {@code rolebook} is the packaged program.
   */
  static Run script(Path folder, List<String> before, String script)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(before);
    String rolebook = "rolebook() { '" + String.join("' '", command(List.of())) + "' \"$@\"; }\n";
    command.addAll(List.of("sh", "-c", rolebook + script));
    return run(folder, Map.of(), command);
  }

  /** Runs a command in a folder until it ends, with an environment that is changed. */
  static Run run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("rolebook", ".out");
    Path err = Files.createTempFile("rolebook", ".err");
    try {
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().putAll(environment);
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      return new Run(process.waitFor(), text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String text(Path file) throws IOException {
    // not readString: what is no UTF-8 must be seen in a test, not end it
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** Starts the packaged program in a folder; what it writes is dropped. */
  static Process start(Path folder, String... arguments) throws IOException {
    return new ProcessBuilder(command(List.of(), arguments))
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}

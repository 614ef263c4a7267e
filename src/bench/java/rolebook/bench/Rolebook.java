package rolebook.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * This program, from its jar.
 *
 * @param flags what stands between {@code java} and {@code -jar}
 */
record Rolebook(List<String> flags) implements Tool {
  private static final Path JAR = Path.of("target/rolebook.jar").toAbsolutePath();

  @Override
  public String name() {
    return flags.isEmpty() ? "Rolebook" : "Rolebook, `" + String.join(" ", flags) + "`";
  }

  @Override
  public Optional<String> missing() {
    return JAR.toFile().exists() ? Optional.empty() : Optional.of("no jar: run mvn package");
  }

  @Override
  public Format format() {
    return new RolebookFormat();
  }

  @Override
  public List<String> command(Path project) {
    String output = project.resolve(output()).toString();
    return run("build", "--root", project.toString(), "--output", output);
  }

  /** The command that serves a project on a free port. */
  List<String> serve(Path project) {
    return run("serve", "--root", project.toString(), "--port", "0");
  }

  private List<String> run(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  @Override
  public String output() {
    return "site";
  }

  @Override
  public List<String> leftovers() {
    return List.of(".rolebook");
  }
}

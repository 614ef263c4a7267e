package rolebook;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Builds many sites in one process: a Java machine of its own for each would take too long. */
final class ManyBuilds {
  private ManyBuilds() {}

  /**
   * Builds sites.
   *
   * @param arguments the name of the output in each project, then the folders of the projects
   */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int i = 1; i < arguments.length; i++) {
      Path project = Path.of(arguments[i]);
      String output = project.resolve(arguments[0]).toString();
      Program.Run run = Program.run(project, "build", "--output", output);
      out.println(project.getFileName() + ": " + run.exit());
      out.print(run.err());
    }
  }
}

package rolebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which project a command is for. */
class ProjectOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = "The project's folder; the current one by default.")
  private @Nullable Path root;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The folder of content; 'content' in the project by default.")
  private @Nullable Path content;

  /**
   * The project's folder.
   *
   * @param folder the folder that relative paths are seen from
   */
  Path root(Path folder) {
    Path project = root == null ? folder : folder.resolve(root).normalize();
    if (!Files.isDirectory(project)) {
      throw wrong(
          root == null
              ? "this locale cannot say the current folder's name; run with LC_ALL=C.UTF-8"
              : "there is no folder '" + root + "'");
    }
    return project;
  }

  /** The folder of content. */
  Path content(Path folder) {
    return content == null ? root(folder).resolve("content") : folder.resolve(content).normalize();
  }

  /** A path as the user sees it: from the project's folder, with {@code /} between names. */
  String shown(Path folder, Path file) {
    return root(folder).relativize(file).toString().replace('\\', '/');
  }

  /** What is thrown for wrong usage of the command. */
  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

package rolebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import rolebook.content.Schemas;

/**
 * What VS Code needs beside a site to help its writers: schemas, and tasks that check and serve.
 */
final class EditorFiles {
  /** The folder of a site that they are in. */
  static final String FOLDER = ".vscode";

  private static final Skeleton SKELETON =
      new Skeleton("editor", List.of("extensions.json", "settings.json", "tasks.json"));

  private EditorFiles() {}

  /**
   * Writes them beside a site, unless some are there.
   *
   * @param site the site's root, in which its {@code content/} is
   * @param program the command that runs this program there, such as {@code java -jar rolebook.jar}
   * @throws java.nio.file.FileAlreadyExistsException if one of them is there, but for the schemas,
   *     which are written anew
   */
  static void write(Path site, String program) throws IOException {
    Path folder = site.resolve(FOLDER);
    SKELETON.write(folder, Map.of("program", program));
    Schemas.write(folder.resolve("schemas"));
  }
}

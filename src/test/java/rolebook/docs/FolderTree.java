package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import rolebook.Trees;

/**
 * A drawing of folders: a path and what it is about on each line, those in a folder indented below
 * it; {@code <slug>} stands for any name, and behind a bar stands another ending.
 */
final class FolderTree {
  private FolderTree() {}

  /**
   * Every path of the drawing must be there.
   *
   * @param root the folder that the drawing is seen from
   */
  static void check(String drawing, Path root) throws IOException {
    String folder = "";
    for (String line : drawing.lines().toList()) {
      String[] columns = line.strip().split(" {2,}", 2);
      boolean nested = line.startsWith(" ");
      String path = (nested ? folder : "") + columns[0];
      if (!nested && path.endsWith("/")) {
        folder = path;
      }
      assertThat(exists(path, root)).as("something at '%s'", path).isTrue();
    }
  }

  private static boolean exists(String drawn, Path root) throws IOException {
    String first = drawn.split(" \\| ", 2)[0].replaceAll("<[a-z]+>", "*");
    String glob = first.endsWith("/") ? first + "**" : first.replace("/**/", "/{,**/}");
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    String top = first.split("/", 2)[0];
    Path folder = Files.isDirectory(root.resolve(top)) ? root.resolve(top) : root;
    return Trees.files(folder).stream()
        .anyMatch(file -> matcher.matches(root.relativize(folder.resolve(file))));
  }
}

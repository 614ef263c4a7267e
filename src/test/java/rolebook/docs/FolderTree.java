package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import rolebook.Trees;

/**
 * A drawing of folders: a path and what it is about on each line, those in a folder indented below
 * it; {@code <slug>} stands for any name, and behind a bar stands another ending.
 */
final class FolderTree {
  private FolderTree() {}

  /** Every path of the drawing must be one of the project's own. */
  static void check(String drawing) throws IOException {
    String folder = "";
    for (String line : drawing.lines().toList()) {
      String[] columns = line.strip().split(" {2,}", 2);
      boolean nested = line.startsWith(" ");
      String path = (nested ? folder : "") + columns[0];
      if (!nested && path.endsWith("/")) {
        folder = path;
      }
      assertThat(exists(path)).as("something at '%s'", path).isTrue();
    }
  }

  private static boolean exists(String drawn) throws IOException {
    String first = drawn.split(" \\| ", 2)[0].replaceAll("<[a-z]+>", "*");
    String top = first.split("/", 2)[0];
    String glob = first.endsWith("/") ? first + "**" : first.replace("/**/", "/{,**/}");
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    List<String> files = Trees.files(Path.of(top));
    return files.stream().anyMatch(file -> matcher.matches(Path.of(top, file)));
  }
}

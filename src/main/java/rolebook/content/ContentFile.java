package rolebook.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rolebook.guide.Kind;

/**
 * A file in the content folder.
 *
 * @param path where it is
 * @param name its path from the content folder, with {@code /} between names
 * @param shown its path as messages show it
 */
public record ContentFile(Path path, String name, String shown) {

  /**
   * A file that is an entry.
   *
   * @param file the file; for a résumé template, its template.yaml
   * @param kind what it is
   * @param slug its slug
   */
  public record EntryFile(ContentFile file, Kind kind, String slug) {
    boolean isYaml() {
      return file.name().endsWith(".yaml");
    }
  }

  /**
   * Whether this is a symbolic link that may not be followed, which the tree reports.
   *
   * @param content the content folder
   */
  boolean isRefused(Path content) throws IOException {
    return Files.isSymbolicLink(path)
        && (!Files.exists(path) || !path.toRealPath().startsWith(content.toRealPath()));
  }

  /** A file beside this one. */
  ContentFile beside(String other) {
    return new ContentFile(path.resolveSibling(other), sibling(name, other), sibling(shown, other));
  }

  private static String sibling(String path, String other) {
    return path.substring(0, path.lastIndexOf('/') + 1) + other;
  }
}

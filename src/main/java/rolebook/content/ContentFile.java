package rolebook.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import rolebook.guide.Kind;

/**
 * A file in the content folder.
 *
 * @param path where it is
 * @param name its path from the content folder, with {@code /} between names
 * @param shown its path as messages show it
 * @param stamp its {@link Stamp} when the tree was read, in short
 */
public record ContentFile(Path path, String name, String shown, long stamp) {

  /**
   * A file that is an entry.
   *
   * @param file the file; for a résumé template, its template.yaml
   * @param kind what it is
   * @param slug its slug
   * @param parts a template's other files that are there, its stylesheet and its proof; else none
   */
  public record EntryFile(ContentFile file, Kind kind, String slug, List<ContentFile> parts) {
    /** All its files. */
    public List<ContentFile> files() {
      return parts.isEmpty()
          ? List.of(file)
          : Stream.concat(Stream.of(file), parts.stream()).toList();
    }

    /** The same file with another stamp. */
    public EntryFile with(long stamp) {
      var restamped = new ContentFile(file.path(), file.name(), file.shown(), stamp);
      return new EntryFile(restamped, kind, slug, parts);
    }

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
    return new ContentFile(
        path.resolveSibling(other), sibling(name, other), sibling(shown, other), Stamp.UNKNOWN);
  }

  private static String sibling(String path, String other) {
    return path.substring(0, path.lastIndexOf('/') + 1) + other;
  }
}

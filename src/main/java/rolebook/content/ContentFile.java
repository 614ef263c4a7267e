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
 * @param folder the content folder
 * @param name its path from there, with {@code /} between names
 * @param stamp its {@link Stamp} when the tree was read, in short
 */
public record ContentFile(Folder folder, String name, long stamp) {
  /**
   * The content folder.
   *
   * @param path where it is
   * @param shown its path as messages show it
   */
  public record Folder(Path path, String shown) {}

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
      var restamped = new ContentFile(file.folder(), file.name(), stamp);
      return new EntryFile(restamped, kind, slug, parts);
    }

    boolean isYaml() {
      return file.name().endsWith(".yaml");
    }
  }

  /** Where it is. */
  public Path path() {
    return folder.path().resolve(name);
  }

  /** Its path as messages show it. */
  public String shown() {
    return folder.shown() + "/" + name;
  }

  /** Whether this is a symbolic link that may not be followed, which the tree reports. */
  boolean isRefused() throws IOException {
    Path path = path();
    return Files.isSymbolicLink(path)
        && (!Files.exists(path) || !path.toRealPath().startsWith(folder.path().toRealPath()));
  }

  /** A file beside this one. */
  ContentFile beside(String other) {
    String sibling = name.substring(0, name.lastIndexOf('/') + 1) + other;
    return new ContentFile(folder, sibling, Stamp.UNKNOWN);
  }
}

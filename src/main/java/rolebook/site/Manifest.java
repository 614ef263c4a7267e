package rolebook.site;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site that a build wrote, by their paths from the output folder. While they are
 * being published, each new or changed one has the number under which it is staged.
 */
final class Manifest {
  private static final String HEADER = "rolebook manifest 1";
  private static final String KEPT = "-";

  private final SortedMap<String, String> files;

  private Manifest(SortedMap<String, String> files) {
    this.files = files;
  }

  /**
   * @param kept the files that are right already
   * @param staged the others, with the names under which they are staged
   */
  static Manifest of(Collection<String> kept, SortedMap<String, String> staged) {
    var files = new TreeMap<String, String>(staged);
    kept.forEach(file -> files.put(file, KEPT));
    return new Manifest(files);
  }

  /** A manifest in a file; null if there is none, or if it is not whole as a build wrote it. */
  static @Nullable Manifest read(Path path) throws IOException {
    if (Files.isDirectory(path)) { // else reading it fails without its name
      throw new FileSystemException(path.toString(), null, "Is a directory");
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (NoSuchFileException | MalformedInputException e) {
      return null;
    }
    if (lines.size() < 2 || !lines.get(0).equals(HEADER)) {
      return null;
    }
    List<String> entries = lines.subList(1, lines.size() - 1);
    if (!lines.get(lines.size() - 1).equals(checksum(entries))) {
      return null;
    }
    var files = new TreeMap<String, String>();
    for (String entry : entries) {
      int space = entry.indexOf(' ');
      try {
        String name = URLDecoder.decode(entry.substring(space + 1), StandardCharsets.UTF_8);
        files.put(name, entry.substring(0, Math.max(0, space)));
      } catch (IllegalArgumentException e) {
        return null; // no name that a build wrote
      }
    }
    return new Manifest(files);
  }

  /** Writes the manifest; it is whole only when its last line is written. */
  void write(Path path) throws IOException {
    List<String> entries =
        files.entrySet().stream().map(e -> e.getValue() + " " + encoded(e.getKey())).toList();
    String body = entries.isEmpty() ? "" : String.join("\n", entries) + "\n";
    Files.writeString(path, HEADER + "\n" + body + checksum(entries) + "\n");
  }

  /** A name as one line, whatever is in it. */
  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private static String checksum(List<String> entries) {
    var crc = new CRC32();
    crc.update(String.join("\n", entries).getBytes(StandardCharsets.UTF_8));
    return "end %s %08x".formatted(entries.size(), crc.getValue());
  }

  boolean has(String file) {
    return files.containsKey(file);
  }

  /** The files, sorted. */
  Collection<String> files() {
    return files.keySet();
  }

  /** The new and changed files, with the names under which they are staged. */
  SortedMap<String, String> staged() {
    var staged = new TreeMap<>(files);
    staged.values().removeIf(KEPT::equals);
    return staged;
  }
}

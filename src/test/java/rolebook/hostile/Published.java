package rolebook.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a build wrote: the site, and beside it the list of its files. */
final class Published {
  private static final List<String> FOLDERS = List.of("site", ".rolebook/site");

  private final Path root;

  Published(Path root) {
    this.root = root;
  }

  SortedMap<String, String> read() throws IOException {
    var files = new TreeMap<String, String>();
    for (Path folder : FOLDERS.stream().map(root::resolve).filter(Files::isDirectory).toList()) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(path -> !Files.isDirectory(path)).toList()) {
          files.put(root.relativize(file).toString(), Bytes.read(file));
        }
      }
    }
    return files;
  }

  /** The pages and all other files of the site, by their paths from there. */
  static SortedMap<String, String> site(SortedMap<String, String> files) {
    var site = new TreeMap<String, String>();
    files.subMap("site/", "site0").forEach((file, bytes) -> site.put(file.substring(5), bytes));
    return site;
  }

  /** Brings files back that were there before. */
  void hold(SortedMap<String, String> files) throws IOException {
    var now = new Tree();
    read().forEach(now::put);
    var before = new Tree();
    files.forEach(before::put);
    new Disk(root, now).hold(before);
  }
}

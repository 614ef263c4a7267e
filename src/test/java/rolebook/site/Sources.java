package rolebook.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rolebook.Trees;

/** The files that a project's site is made from. */
public final class Sources {
  private static final List<String> FOLDERS = List.of("content", "themes");
  private static final Pattern ENTRY =
      Pattern.compile("content/(roles|letters|pages|templates)/.*[.](md|yaml|css)");

  private final Path root;

  /**
   * @param root the project's folder
   */
  public Sources(Path root) {
    this.root = root;
  }

  /** All files with their bytes, by their paths from the project's folder. */
  public SortedMap<String, String> all() throws IOException {
    var all = new TreeMap<String, String>();
    for (String folder : FOLDERS) {
      Trees.contents(root.resolve(folder)).forEach((f, text) -> all.put(folder + "/" + f, text));
    }
    return all;
  }

  /** Puts back what was there; files that need no change are not touched. */
  public void restore(SortedMap<String, String> then) throws IOException {
    SortedMap<String, String> now = all();
    for (String file : Project.changed(now, then)) {
      Path path = root.resolve(file);
      if (!then.containsKey(file)) {
        Files.delete(path);
        Folders.deleteEmptyAbove(path, root);
      }
    }
    for (Map.Entry<String, String> file : then.entrySet()) {
      if (!file.getValue().equals(now.get(file.getKey()))) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
  }

  /** The files that differ, absolute; null if these are not all files of entries that are there. */
  public List<Path> edited(SortedMap<String, String> then, SortedMap<String, String> now) {
    SortedSet<String> changed = Project.changed(then, now);
    boolean edited =
        changed.stream().allMatch(f -> then.containsKey(f) && now.containsKey(f) && isEntry(f));
    return edited ? changed.stream().map(root::resolve).toList() : null;
  }

  private static boolean isEntry(String file) {
    return ENTRY.matcher(file).matches();
  }
}

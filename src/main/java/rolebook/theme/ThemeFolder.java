package rolebook.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/** Reads a theme's folder. A symbolic link in it may lead to what is in it, and nowhere else. */
final class ThemeFolder {
  private final Path root;
  private final String shown;
  private final Diagnostics diagnostics;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** The folders that are being walked, without links, each in the one before. */
  private final Deque<Path> above = new ArrayDeque<>();

  private ThemeFolder(Path root, String shown, Diagnostics diagnostics) {
    this.root = root;
    this.shown = shown;
    this.diagnostics = diagnostics;
  }

  /**
   * The files in the folder, by their path from there.
   *
   * @param shown the folder as messages show it
   */
  static SortedMap<String, byte[]> read(Path folder, String shown, Diagnostics diagnostics)
      throws IOException {
    Path root = folder.toRealPath();
    var theme = new ThemeFolder(root, shown, diagnostics);
    theme.walk(root, "");
    return theme.files;
  }

  private void walk(Path directory, String prefix) throws IOException {
    above.push(directory.toRealPath());
    List<Path> children;
    try (Stream<Path> list = Files.list(directory)) {
      children = list.toList();
    }
    for (Path child : children) {
      String file = String.valueOf(child.getFileName());
      String name = prefix + file;
      boolean ours = file.chars().noneMatch(Character::isISOControl) && staysInside(child);
      if (ours && Files.isDirectory(child)) {
        walk(child, name + "/");
      } else if (ours && Files.isRegularFile(child)) {
        files.put(name, Files.readAllBytes(child));
      } else {
        String message = "this is no file, leads out of the theme, or has no plain name";
        diagnostics.report(Code.LINK_OUTSIDE, Location.file(shown + "/" + name), message);
      }
    }
    above.pop();
  }

  /** Whether a path is no symbolic link that leads elsewhere, to nothing, or back to above it. */
  private boolean staysInside(Path path) throws IOException {
    if (!Files.isSymbolicLink(path)) {
      return true;
    }
    if (!Files.exists(path)) {
      return false;
    }
    Path real = path.toRealPath();
    return real.startsWith(root) && above.stream().noneMatch(folder -> folder.startsWith(real));
  }
}

package rolebook.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolebook.content.Stamp;

/** Takes the stamps of themes' files, to see later whether any of them has changed. */
final class ThemeStamps {
  private final Map<String, Long> stamps = new HashMap<>();
  private final long now;

  private ThemeStamps(long now) {
    this.now = now;
  }

  /**
   * The stamps of the files in themes' folders, by their paths from the folder of themes; a theme
   * that the program carries has none.
   *
   * @param now a time before which none of them was read
   */
  static Map<String, Long> of(Path themes, List<String> names, long now) throws IOException {
    var theme = new ThemeStamps(now);
    for (String name : names) {
      Path folder = themes.resolve(name);
      if (Files.isDirectory(folder)) {
        theme.walk(folder, name + "/");
      }
    }
    return theme.stamps;
  }

  private void walk(Path folder, String prefix) throws IOException {
    stamps.put(prefix, 1L); // be it empty
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        String name = prefix + child.getFileName();
        Stamp stamp = Stamp.of(child, false);
        if (stamp.type() == Stamp.Type.FOLDER) {
          walk(child, name + "/");
        } else {
          // what a link leads to may change without it
          boolean link = stamp.type() == Stamp.Type.LINK;
          stamps.put(name, link ? Stamp.UNKNOWN : stamp.value(now));
        }
      }
    }
  }
}

package rolebook.theme;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Suggestion;

/**
 * The files of a theme and of those that it extends, all in memory: a view can reach nothing else,
 * wherever it says that it includes from. Immutable.
 */
public final class ThemeFiles {
  static final String VIEWS = "views/";
  static final String ASSETS = "assets/";
  private static final String SETTINGS = "theme.yaml";
  private static final String BUILT_IN = "default";

  private final String shown;
  private final SortedMap<String, byte[]> files;
  private final Map<String, String> inherited;
  private final boolean whole;

  private ThemeFiles(
      String shown, SortedMap<String, byte[]> files, Map<String, String> inherited, boolean whole) {
    this.shown = shown;
    this.files = Collections.unmodifiableSortedMap(files);
    this.inherited = inherited;
    this.whole = whole;
  }

  private static ThemeFiles own(String shown, SortedMap<String, byte[]> files) {
    return new ThemeFiles(shown, files, Map.of(), true);
  }

  /**
   * The files of a theme: those in the folder of themes, else those that the program carries.
   *
   * @param themes the folder of themes, which need not exist
   * @param name the theme's name
   * @param asked where the theme was asked for
   * @return null if there is no such theme, which is reported
   */
  public static @Nullable ThemeFiles find(
      Path themes, String name, Location asked, Diagnostics diagnostics) throws IOException {
    String shown = "themes/" + name;
    boolean plain = name.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
    Path folder = plain ? themes.resolve(name) : themes;
    if (plain && Files.isDirectory(folder)) {
      return own(shown, ThemeFolder.read(folder, shown, diagnostics));
    }
    URL builtIn = ThemeFiles.class.getResource("/themes/" + BUILT_IN + "/" + SETTINGS);
    if (name.equals(BUILT_IN) && builtIn != null) {
      return own(shown, readBuiltIn(builtIn, shown, diagnostics));
    }
    String message = "there is no theme '%s'".formatted(name);
    diagnostics.report(Code.UNKNOWN_THEME, asked, message, Suggestion.hint(name, existing(themes)));
    return null;
  }

  private static Set<String> existing(Path themes) throws IOException {
    var names = new TreeSet<String>(List.of(BUILT_IN));
    if (Files.isDirectory(themes)) {
      try (Stream<Path> folders = Files.list(themes)) {
        folders.filter(Files::isDirectory).forEach(f -> names.add(f.getFileName().toString()));
      }
    }
    return names;
  }

  private static SortedMap<String, byte[]> readBuiltIn(
      URL builtIn, String shown, Diagnostics diagnostics) throws IOException {
    URI uri;
    try {
      uri = builtIn.toURI();
    } catch (URISyntaxException e) {
      throw new IOException("the program's own folder has a name that is no address", e);
    }
    if (!uri.getScheme().equals("jar")) {
      return ThemeFolder.read(Path.of(uri).resolveSibling(""), shown, diagnostics);
    }
    Path jar = Path.of(URI.create(uri.getRawSchemeSpecificPart().split("!", 2)[0]));
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      return ThemeFolder.read(inside.getPath("/themes", BUILT_IN), shown, diagnostics);
    }
  }

  /**
   * These files over those of the theme that they extend: where both have a file, this theme's one
   * has the name, and the other can be reached with {@code @} and its theme's name before the
   * ending: {@code views/layout@default.ftlh}.
   */
  public ThemeFiles over(ThemeFiles parent, String parentName) {
    var all = new TreeMap<String, byte[]>(files);
    var origins = new HashMap<String, String>();
    parent.files.forEach(
        (name, bytes) -> {
          String reached = files.containsKey(name) ? replaced(name, parentName) : name;
          if (!name.equals(SETTINGS) && all.putIfAbsent(reached, bytes) == null) {
            origins.put(reached, parent.shown(name));
          }
        });
    return new ThemeFiles(shown, all, origins, whole && parent.whole);
  }

  private static String replaced(String name, String theme) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') ? dot : name.length();
    return name.substring(0, end) + "@" + theme + name.substring(end);
  }

  /** These files, where it is not known which others there are, because a theme cannot be read. */
  public ThemeFiles amongOthers() {
    return new ThemeFiles(shown, files, inherited, false);
  }

  /** Whether these are all files that there are, so that one that is not here does not exist. */
  boolean whole() {
    return whole;
  }

  /** The bytes of theme.yaml, or null without one. */
  public byte @Nullable [] settings() {
    return files.get(SETTINGS);
  }

  /** The path of theme.yaml as messages show it. */
  public String shownSettings() {
    return shown(SETTINGS);
  }

  /** All files, by their path from the theme's folder. */
  public SortedMap<String, byte[]> all() {
    return files;
  }

  /** The files in a folder of the theme, by their path from that folder. */
  SortedMap<String, byte[]> in(String folder) {
    var inside = new TreeMap<String, byte[]>();
    files
        .subMap(folder, folder + Character.MAX_VALUE)
        .forEach((name, bytes) -> inside.put(name.substring(folder.length()), bytes));
    return inside;
  }

  /** A file's path as messages show it. */
  String shown(String file) {
    return inherited.getOrDefault(file, shown + "/" + file);
  }
}

package rolebook.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentReader;
import rolebook.content.Digest;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Located;
import rolebook.guide.ThemeSettings;
import rolebook.theme.ThemeFiles;

/** Reads a theme together with those that it extends. */
final class ThemeReader {
  /**
   * A theme that was read.
   *
   * @param files its files, over those of the themes that it extends
   * @param settings what it says of itself, with what it inherits; null if that is not known
   */
  record ReadTheme(ThemeFiles files, @Nullable ThemeSettings settings) {
    /** The digest of all its files. */
    long digest() {
      var digest = new Digest();
      files
          .all()
          .forEach(
              (name, bytes) -> {
                digest.add(name.getBytes(StandardCharsets.UTF_8));
                digest.add(bytes);
              });
      return digest.value();
    }
  }

  private final Path themes;
  private final ContentReader reader;
  private final Workers workers;
  private final Diagnostics diagnostics;
  private final Set<String> names = new LinkedHashSet<>();

  /**
   * @param themes the folder of themes, which need not exist
   */
  ThemeReader(Path themes, ContentReader reader, Workers workers, Diagnostics diagnostics) {
    this.themes = themes;
    this.reader = reader;
    this.workers = workers;
    this.diagnostics = diagnostics;
  }

  /** The theme with a name, or null if there is none, which is reported. */
  @Nullable ReadTheme read(Located<String> name) throws IOException {
    names.add(name.value());
    ThemeFiles files = ThemeFiles.find(themes, name.value(), name.at(), diagnostics);
    if (files == null) {
      return null;
    }
    ThemeSettings settings =
        workers.one(() -> reader.theme(files.settings(), files.shownSettings()));
    if (settings == null) {
      return new ReadTheme(files.amongOthers(), null);
    }
    Located<String> parent = settings.parent();
    return parent == null ? new ReadTheme(files, settings) : extending(files, settings, parent);
  }

  /** The names of the themes that were read, or looked for. */
  List<String> names() {
    return List.copyOf(names);
  }

  private ReadTheme extending(ThemeFiles files, ThemeSettings settings, Located<String> parent)
      throws IOException {
    if (names.contains(parent.value())) {
      var circle = List.copyOf(names);
      String way =
          String.join("' extends '", circle.subList(circle.indexOf(parent.value()), circle.size()));
      diagnostics.report(
          Code.THEME_CIRCLE,
          parent.at(),
          "a theme cannot extend itself",
          "'" + way + "' extends '" + parent.value() + "'");
      return new ReadTheme(files.amongOthers(), null);
    }
    ReadTheme extended = read(parent);
    if (extended == null) {
      return new ReadTheme(files.amongOthers(), null);
    }
    ThemeFiles all = files.over(extended.files(), parent.value());
    if (extended.settings() == null) {
      return new ReadTheme(all, null);
    }
    var fonts = new HashSet<>(settings.fonts());
    fonts.addAll(extended.settings().fonts());
    return new ReadTheme(all, new ThemeSettings(settings.name(), parent, fonts));
  }
}

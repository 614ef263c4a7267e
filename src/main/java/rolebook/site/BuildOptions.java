package rolebook.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Location;
import rolebook.guide.Located;
import rolebook.guide.SiteSettings;

/**
 * What to build, and how.
 *
 * @param root the project's folder, absolute: messages show paths from there, themes are below it
 * @param content the folder of content, absolute
 * @param output the folder that the site is published into, absolute
 * @param theme the theme's name where it is not the one that site.yaml names, else null
 * @param baseUrl the site's address, ending in a slash, where it is not the one that site.yaml
 *     names, else null
 * @param drafts whether drafts are published too, and no page may be indexed
 * @param strict whether a warning keeps the site from being published
 * @param compress whether text files are published compressed, too
 */
public record BuildOptions(
    Path root,
    Path content,
    Path output,
    @Nullable String theme,
    @Nullable URI baseUrl,
    boolean drafts,
    boolean strict,
    boolean compress) {
  /** The options for a preview: published in the project, in a folder of its own. */
  public static BuildOptions preview(
      Path root, Path content, @Nullable String theme, boolean drafts) {
    return new BuildOptions(root, content, Output.preview(root), theme, null, drafts, false, false);
  }

  /**
   * Checks that nothing that is built from lies where the site is published, or the reverse.
   *
   * @throws BuildException if it does
   */
  void check() throws BuildException {
    Path site = real(output);
    for (Path source : List.of(content, root.resolve("themes"))) {
      if (site.startsWith(real(source)) || real(source).startsWith(site)) {
        throw new BuildException(
            "the site cannot be published into '%s': '%s' is built from".formatted(output, source));
      }
    }
  }

  /** What of these options shows in a site. */
  String key() {
    String own = theme == null ? "" : theme;
    return String.join(
        "\n",
        shown(content),
        String.valueOf(baseUrl),
        own,
        drafts ? "drafts" : "",
        compress ? "compress" : "");
  }

  /** A path without symbolic links, as far as it exists. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path parent = path.getParent();
      return parent == null ? path : real(parent).resolve(path.getFileName());
    }
  }

  /** A site's settings with what the options say instead. */
  SiteSettings over(SiteSettings settings) {
    return new SiteSettings(
        settings.title(),
        baseUrl == null ? settings.url() : baseUrl,
        settings.tagline(),
        settings.language(),
        theme == null ? settings.theme() : new Located<>(theme, Location.file("themes/" + theme)),
        settings.navigation(),
        settings.builder(),
        settings.organization(),
        settings.repository(),
        settings.checks(),
        settings.extras());
  }

  /** A path as messages show it: from the root, with {@code /} between names. */
  public String shown(Path path) {
    Path relative = root.getRoot().equals(path.getRoot()) ? root.relativize(path) : path;
    return relative.toString().replace('\\', '/');
  }
}

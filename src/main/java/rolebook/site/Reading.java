package rolebook.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile;
import rolebook.content.ContentReader;
import rolebook.content.ContentTree;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Asset;
import rolebook.guide.Content;
import rolebook.guide.SiteSettings;
import rolebook.guide.ThemeSettings;
import rolebook.site.ThemeReader.ReadTheme;
import rolebook.theme.ThemeAssets;

/** The first step of a build: everything is read, each file on its own. */
final class Reading {
  private final BuildOptions options;
  private final Workers workers;
  private final Diagnostics diagnostics;
  private final ContentReader reader;
  private final ContentTree tree;

  Reading(BuildOptions options, Workers workers, Diagnostics diagnostics) throws IOException {
    this.options = options;
    this.workers = workers;
    this.diagnostics = diagnostics;
    String shown = options.shown(options.content());
    this.reader = new ContentReader(options.content(), shown, options.drafts(), diagnostics);
    this.tree = reader.tree();
  }

  /** The site's settings, with what the options say instead; null if they cannot be read. */
  @Nullable SiteSettings settings() throws IOException {
    SiteSettings settings = workers.one(() -> reader.settings(tree));
    return settings == null ? null : options.over(settings);
  }

  /** The site's theme; null if it is not known or does not exist. */
  @Nullable ReadTheme theme(@Nullable SiteSettings settings) throws IOException {
    Path themes = options.root().resolve("themes");
    return settings == null
        ? null
        : new ThemeReader(themes, reader, workers, diagnostics).read(settings.theme());
  }

  /** Everything in the content folder. */
  Content content(
      @Nullable SiteSettings settings,
      @Nullable ThemeSettings theme,
      @Nullable ThemeAssets themeAssets)
      throws IOException {
    var categories = workers.one(() -> reader.categories(tree));
    var authors = workers.one(() -> reader.authors(tree));
    var named = new ArrayList<>(workers.each("reading", tree.entries(), reader::read));
    named.addAll(tree.misnamed());
    var assets = new LinkedHashMap<String, Asset>();
    for (Asset asset : workers.each("reading", tree.assets(), Reading::asset)) {
      assets.put(asset.path(), asset);
    }
    return new Content(
        settings,
        categories,
        authors,
        theme,
        named,
        assets,
        themeAssets == null ? Set.of() : themeAssets.files().keySet(),
        tree.folder());
  }

  /** The files that are copied as they are. */
  List<ContentFile> assets() {
    return tree.assets();
  }

  private static Asset asset(ContentFile file) throws IOException {
    return new Asset(ContentTree.published(file), ImageSizes.of(file.path()));
  }
}

package rolebook.guide;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read, each part without knowledge of the others.
 *
 * @param settings the site's settings, or null if site.yaml could not be read
 * @param categories the categories in their order, or null if categories.yaml could not be read
 * @param authors the authors, as far as authors.yaml could be read
 * @param theme what the theme says of itself, or null if that could not be read
 * @param entries all entries, and the files that are known by their slug only
 * @param assets the files that are copied to the site's root, by their path from there
 * @param themeFiles the files that the theme publishes, by their path from the site's root
 * @param folder the content folder, as messages show it
 */
public record Content(
    @Nullable SiteSettings settings,
    @Nullable List<Category> categories,
    Authors authors,
    @Nullable ThemeSettings theme,
    List<Listed> entries,
    Map<String, Asset> assets,
    Set<String> themeFiles,
    String folder) {

  /** The entries that have pages, without the links in them. */
  Stream<Entry> published() {
    return entries.stream()
        .map(Listed::named)
        .filter(Entry.class::isInstance)
        .map(Entry.class::cast);
  }
}

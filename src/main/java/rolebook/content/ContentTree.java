package rolebook.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile.EntryFile;
import rolebook.guide.Unpublished;

/**
 * The files in the content folder, by what they are.
 *
 * @param folder the folder, as messages show it
 * @param entries roles, letters, pages and résumé templates whose names are right, sorted
 * @param misnamed what files with wrong names were meant to be
 * @param assets what is copied to the site's root, sorted
 * @param settings site.yaml, whether it is there or not
 * @param categories categories.yaml, whether it is there or not
 * @param authors authors.yaml, whether it is there or not
 */
public record ContentTree(
    String folder,
    List<EntryFile> entries,
    List<Unpublished> misnamed,
    List<ContentFile> assets,
    ContentFile settings,
    ContentFile categories,
    ContentFile authors) {

  static final String ASSETS = "assets/";

  /** Names at the top of the content folder that something reads. */
  static final Set<String> KNOWN =
      Set.of(
          "site.yaml",
          "categories.yaml",
          "authors.yaml",
          "roles",
          "letters",
          "templates",
          "pages",
          "assets");

  /** An entry by the name of its file; null if there is none. */
  public @Nullable EntryFile entry(String name) {
    int from = 0;
    int to = entries.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      EntryFile entry = entries.get(middle);
      int order = entry.file().name().compareTo(name);
      if (order == 0) {
        return entry;
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle;
    }
    return null;
  }

  /** The same tree with some entries' files as they are now. */
  public ContentTree with(Collection<EntryFile> changed) {
    Map<String, EntryFile> byName =
        changed.stream()
            .collect(Collectors.toMap(e -> e.file().name(), e -> e, (one, other) -> other));
    List<EntryFile> now =
        entries.stream().map(e -> byName.getOrDefault(e.file().name(), e)).toList();
    return new ContentTree(folder, now, misnamed, assets, settings, categories, authors);
  }

  /** Whether a file belongs to a résumé template, by its name from the content folder. */
  public static boolean isOfTemplate(String name) {
    return name.startsWith(TreeReader.TEMPLATES);
  }

  /** An asset's path from the site's root. */
  public static String published(ContentFile asset) {
    return asset.name().substring(ASSETS.length());
  }
}

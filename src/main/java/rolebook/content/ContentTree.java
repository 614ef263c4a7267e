package rolebook.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** The same tree with some entries' files as they are now. */
  public ContentTree with(Collection<EntryFile> changed) {
    Map<String, EntryFile> byName =
        changed.stream().collect(Collectors.toMap(entry -> entry.file().name(), entry -> entry));
    List<EntryFile> now =
        entries.stream().map(e -> byName.getOrDefault(e.file().name(), e)).toList();
    return new ContentTree(folder, now, misnamed, assets, settings, categories, authors);
  }

  /** An asset's path from the site's root. */
  public static String published(ContentFile asset) {
    return asset.name().substring(ASSETS.length());
  }
}

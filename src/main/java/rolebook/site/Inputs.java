package rolebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile;
import rolebook.content.ContentFile.EntryFile;
import rolebook.content.ContentReader;
import rolebook.content.ContentTree;
import rolebook.content.Digest;
import rolebook.content.Stamp;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Diagnostics;
import rolebook.site.Manifest.Input;
import rolebook.site.Manifest.KnownAsset;
import rolebook.site.Manifest.PublishedFile;
import rolebook.site.Manifest.ThemeInputs;

/**
 * What a site is made from, as it is now, beside what it was made from before. To see whether a
 * file has changed, its stamp is looked at, and its bytes only where that may have changed without
 * them.
 */
final class Inputs {
  private final long start;
  private final BuildOptions options;
  private final Manifest before;
  private final ContentTree tree;
  private final List<Diagnostic> treeProblems;
  private final Map<String, Input> settings = new LinkedHashMap<>();
  private final Map<String, KnownEntry> unchanged = new HashMap<>();

  /** The files that there are, and what is wrong with their names. */
  record Tree(ContentTree files, List<Diagnostic> problems) {
    static Tree read(BuildOptions options) throws IOException {
      var problems = new Diagnostics(false);
      String shown = options.shown(options.content());
      var reader = new ContentReader(options.content(), shown, options.drafts(), problems);
      return new Tree(reader.tree(), problems.sorted());
    }
  }

  /**
   * Compares what there is with what there was.
   *
   * @param start a time before which none of it was looked at
   */
  Inputs(BuildOptions options, Tree now, long start, Manifest before, Workers workers)
      throws IOException {
    this.start = start;
    this.options = options;
    this.before = before;
    this.tree = now.files();
    this.treeProblems = now.problems();
    for (ContentFile file : List.of(tree.settings(), tree.categories(), tree.authors())) {
      if (Files.isRegularFile(file.path())) {
        settings.put(file.name(), input(List.of(file), before.settings().get(file.name())));
      }
    }
    if (!before.entries().isEmpty()) {
      List<Optional<KnownEntry>> known = workers.each("looking", tree.entries(), this::find);
      for (int i = 0; i < known.size(); i++) {
        String name = tree.entries().get(i).file().name();
        known.get(i).ifPresent(entry -> unchanged.put(name, entry));
      }
    }
  }

  private Inputs(Inputs last, List<EntryFile> restamped, Manifest before) throws IOException {
    this.start = Stamp.now();
    this.options = last.options;
    this.before = before;
    this.tree = last.tree.with(restamped);
    this.treeProblems = last.treeProblems;
    this.settings.putAll(last.settings);
    this.unchanged.putAll(before.entries());
    for (EntryFile file : restamped) {
      find(file)
          .ifPresentOrElse(
              known -> unchanged.put(file.file().name(), known),
              () -> unchanged.remove(file.file().name()));
    }
  }

  /**
   * The inputs with some files as they are now; null if these are not all the same kind of files as
   * they were, so that all must be looked at.
   *
   * @param changed the only files that have changed since, absolute
   * @param left the manifest of the build that these were the inputs of
   */
  @Nullable Inputs with(Collection<Path> changed, Manifest left) throws IOException {
    var restamped = new ArrayList<EntryFile>();
    for (Path path : changed) {
      if (!path.startsWith(options.content())) {
        return null;
      }
      String name = options.content().relativize(path).toString().replace('\\', '/');
      EntryFile file = tree.entry(name);
      Stamp stamp = file == null || !Files.exists(path) ? null : Stamp.of(path, false);
      if (file == null || stamp == null || stamp.type() != Stamp.Type.FILE) {
        return null;
      }
      restamped.add(file.with(stamp.value(Stamp.now())));
    }
    return new Inputs(this, restamped, left);
  }

  private Optional<KnownEntry> find(EntryFile file) throws IOException {
    KnownEntry known = before.entries().get(file.file().name());
    if (known == null) {
      return Optional.empty();
    }
    Input now = input(file.files(), known.input());
    if (now.digest() != known.input().digest()) {
      return Optional.empty();
    }
    return Optional.of(now.equals(known.input()) ? known : known.with(now.stamp()));
  }

  /**
   * What some files are now; they are read only if their stamps do not say that nothing changed.
   */
  static Input input(List<ContentFile> files, @Nullable Input before) throws IOException {
    long stamp = stamp(files);
    if (before != null && stamp != Stamp.UNKNOWN && stamp == before.stamp()) {
      return before;
    }
    var digest = new Digest();
    for (ContentFile file : files) {
      digest.add(file.path());
    }
    return new Input(stamp, digest.value());
  }

  /** The stamp of some files together. */
  static long stamp(List<ContentFile> files) {
    long stamp = 0;
    for (ContentFile file : files) {
      if (file.stamp() == Stamp.UNKNOWN) {
        return Stamp.UNKNOWN;
      }
      stamp = stamp * 31 + file.stamp();
    }
    return stamp;
  }

  ContentTree tree() {
    return tree;
  }

  /** What is wrong with the names of files. */
  List<Diagnostic> treeProblems() {
    return treeProblems;
  }

  /** The files of settings that are there, by their names. */
  Map<String, Input> settings() {
    return settings;
  }

  /** What is known of entries whose files have not changed, by the names of these. */
  Map<String, KnownEntry> unchanged() {
    return unchanged;
  }

  /** What all this was before. */
  Manifest before() {
    return before;
  }

  /** Whether all is as it was. */
  boolean isAsBefore() throws IOException {
    return unchanged.size() == tree.entries().size()
        && unchanged.size() == before.entries().size()
        && hasSameSettings()
        && hasSameAssets()
        && treeProblems.equals(before.treeProblems())
        && hasSameTheme();
  }

  /** Whether the files of settings are as they were. */
  boolean hasSameSettings() {
    return settings.keySet().equals(before.settings().keySet())
        && settings.entrySet().stream()
            .allMatch(
                file -> {
                  Input known = before.settings().get(file.getKey());
                  return known != null && known.digest() == file.getValue().digest();
                });
  }

  private boolean hasSameAssets() throws IOException {
    if (tree.assets().size() != before.assets().size()) {
      return false;
    }
    for (ContentFile asset : tree.assets()) {
      KnownAsset known = before.assets().get(asset.name());
      if (known == null || !isSame(asset, known.input())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(ContentFile file, Input known) throws IOException {
    return input(List.of(file), known).digest() == known.digest();
  }

  /** Whether the theme's files are as they were. */
  boolean hasSameTheme() throws IOException {
    ThemeInputs theme = theme(before.theme().names());
    return !theme.names().isEmpty()
        && !theme.stamps().containsValue(Stamp.UNKNOWN)
        && theme.equals(before.theme());
  }

  /**
   * What all this was, where it is as it was, with the stamps of now.
   *
   * @param whole the published files
   */
  Manifest restamped(Map<String, PublishedFile> whole) throws IOException {
    var assets = new HashMap<String, KnownAsset>();
    for (ContentFile asset : tree.assets()) {
      KnownAsset known = Objects.requireNonNull(before.assets().get(asset.name()));
      assets.put(asset.name(), new KnownAsset(input(List.of(asset), known.input()), known.size()));
    }
    return new Manifest(
        before.program(),
        settings,
        before.theme(),
        unchanged,
        assets,
        treeProblems,
        before.joining(),
        before.problems(),
        before.shown(),
        before.frame(),
        whole);
  }

  /** The files of themes. */
  ThemeInputs theme(List<String> names) throws IOException {
    return new ThemeInputs(names, ThemeStamps.of(themes(), names, start));
  }

  /** The folder of themes, which need not be there. */
  Path themes() {
    return options.root().resolve("themes");
  }
}

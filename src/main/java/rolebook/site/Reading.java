package rolebook.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile;
import rolebook.content.ContentFile.EntryFile;
import rolebook.content.ContentReader;
import rolebook.content.ContentTree;
import rolebook.content.Digest;
import rolebook.content.ReadFile;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Asset;
import rolebook.guide.Body;
import rolebook.guide.Content;
import rolebook.guide.Entry;
import rolebook.guide.ReadEntry;
import rolebook.guide.SiteSettings;
import rolebook.guide.ThemeSettings;
import rolebook.site.Manifest.Input;
import rolebook.site.Manifest.KnownAsset;
import rolebook.site.Manifest.PublishedFile;
import rolebook.site.ThemeReader.ReadTheme;
import rolebook.theme.ThemeAssets;

/**
 * The first step of a build: everything is read, each file on its own; what an earlier build read
 * is remembered as long as its files stay the same.
 */
final class Reading implements Bodies {
  private final Inputs inputs;
  private final BuildOptions options;
  private final LaidAside aside;
  private final Workers workers;
  private final Diagnostics diagnostics;
  private final ContentReader reader;
  private final Map<String, KnownEntry> changed = new ConcurrentHashMap<>();
  private final Map<String, KnownEntry> entries;
  private final Map<String, KnownAsset> assets = new HashMap<>();
  private List<String> themes = List.of();

  /**
   * @param aside where bodies are laid
   */
  Reading(
      Inputs inputs,
      BuildOptions options,
      LaidAside aside,
      Workers workers,
      Diagnostics diagnostics) {
    this.inputs = inputs;
    this.options = options;
    this.aside = aside;
    this.workers = workers;
    this.diagnostics = diagnostics;
    this.reader =
        new ContentReader(options.content(), inputs.tree().folder(), options.drafts(), diagnostics);
    this.entries = new HashMap<>(inputs.unchanged());
    diagnostics.reportAll(inputs.treeProblems());
  }

  /** The site's settings, with what the options say instead; null if they cannot be read. */
  @Nullable SiteSettings settings() throws IOException {
    SiteSettings read = workers.one(() -> reader.settings(inputs.tree()));
    return read == null ? null : options.over(read);
  }

  /** The site's theme; null if it is not known or does not exist. */
  @Nullable ReadTheme theme(@Nullable SiteSettings settings) throws IOException {
    if (settings == null) {
      return null;
    }
    var themeReader = new ThemeReader(inputs.themes(), reader, workers, diagnostics);
    ReadTheme theme = themeReader.read(settings.theme());
    themes = themeReader.names();
    return theme;
  }

  /** Everything in the content folder. */
  Content content(
      @Nullable SiteSettings settings,
      @Nullable ThemeSettings theme,
      @Nullable ThemeAssets themeAssets)
      throws IOException {
    ContentTree tree = inputs.tree();
    var categories = workers.one(() -> reader.categories(tree));
    var authors = workers.one(() -> reader.authors(tree));
    readEntries();
    var read = new ArrayList<ReadEntry>();
    tree.entries().forEach(file -> read.add(known(file.file().name()).read()));
    tree.misnamed().forEach(unread -> read.add(new ReadEntry(unread, List.of())));
    return new Content(
        settings,
        categories,
        authors,
        theme,
        read,
        readAssets(),
        themeAssets == null ? Set.of() : themeAssets.files().keySet(),
        tree.folder());
  }

  private void readEntries() throws IOException {
    List<EntryFile> missing =
        inputs.tree().entries().stream()
            .filter(file -> !entries.containsKey(file.file().name()))
            .toList();
    workers.each("reading", missing, file -> changed.put(file.file().name(), read(file)));
    entries.putAll(changed);
    entries.values().forEach(entry -> diagnostics.reportAll(entry.problems()));
  }

  private KnownEntry read(EntryFile file) throws IOException {
    var digest = new Digest();
    var problems = new Diagnostics(false);
    ReadFile read = reader.read(file, digest, problems);
    if (read.body() != null) {
      aside.put(file.file(), read.body());
    }
    var input = new Input(Inputs.stamp(file.files()), digest.value());
    return new KnownEntry(file.file().shown(), input, read.entry(), problems.all());
  }

  private Map<String, Asset> readAssets() throws IOException {
    List<ContentFile> files = inputs.tree().assets();
    List<KnownAsset> read = workers.each("reading", files, this::asset);
    var published = new LinkedHashMap<String, Asset>();
    for (int i = 0; i < read.size(); i++) {
      assets.put(files.get(i).name(), read.get(i));
      String path = ContentTree.published(files.get(i));
      published.put(path, new Asset(path, read.get(i).size()));
    }
    return published;
  }

  private KnownAsset asset(ContentFile file) throws IOException {
    KnownAsset known = inputs.before().assets().get(file.name());
    Input now = Inputs.input(List.of(file), known == null ? null : known.input());
    return known != null && known.input().digest() == now.digest()
        ? new KnownAsset(now, known.size())
        : new KnownAsset(now, ImageSizes.of(file.path()));
  }

  /**
   * Whether nothing that other pages may show of an entry has changed, nor anything else that
   * linking goes by.
   */
  boolean hasSameOutlines() {
    Manifest before = inputs.before();
    if (!inputs.hasSameSettings()
        || entries.size() != before.entries().size()
        || assets.size() != before.assets().size()) {
      return false;
    }
    for (var entry : changed.entrySet()) {
      KnownEntry old = before.entries().get(entry.getKey());
      if (old == null || !old.read().named().equals(entry.getValue().read().named())) {
        return false;
      }
    }
    for (var asset : assets.entrySet()) {
      KnownAsset old = before.assets().get(asset.getKey());
      if (old == null || !Objects.equals(old.size(), asset.getValue().size())) {
        return false;
      }
    }
    return true;
  }

  /** Whether an entry's files are as they were. */
  boolean isUnchanged(Entry entry) {
    return !changed.containsKey(entry.texts().file());
  }

  /** The digest of an entry's files. */
  long digest(Entry entry) {
    return known(entry.texts().file()).input().digest();
  }

  private KnownEntry known(String name) {
    return Objects.requireNonNull(entries.get(name), name);
  }

  /** The files that are copied as they are. */
  List<ContentFile> assets() {
    return inputs.tree().assets();
  }

  /** What is known of an asset. */
  KnownAsset known(ContentFile asset) {
    return Objects.requireNonNull(assets.get(asset.name()), asset.name());
  }

  @Override
  public Body of(Entry entry) throws IOException {
    EntryFile file = Objects.requireNonNull(inputs.files().get(entry.texts().file()));
    Body body = aside.get(file.file());
    return body == null ? readAgain(file) : body;
  }

  private Body readAgain(EntryFile file) throws IOException {
    var digest = new Digest();
    ReadFile read = workers.one(() -> reader.read(file, digest, new Diagnostics(false)));
    if (read.body() == null || digest.value() != known(file.file().name()).input().digest()) {
      throw new FileSystemException(
          file.file().path().toString(), null, "the file changed while the site was built");
    }
    return read.body();
  }

  /**
   * What this build leaves for the next one.
   *
   * @param program the program and its options
   * @param problems all that was reported
   * @param frame the digest of what all pages are made with
   * @param files what is published
   */
  Manifest manifest(
      String program, List<Diagnostic> problems, long frame, Map<String, PublishedFile> files)
      throws IOException {
    return new Manifest(
        program,
        inputs.settings(),
        inputs.theme(themes),
        entries,
        assets,
        inputs.treeProblems(),
        problems.stream().filter(p -> p.code() != Code.FOREIGN_FILES).toList(),
        frame,
        files);
  }
}

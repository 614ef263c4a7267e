package rolebook.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import rolebook.guide.Listed;
import rolebook.guide.ReadEntry;
import rolebook.guide.SiteSettings;
import rolebook.guide.ThemeSettings;
import rolebook.site.Manifest.Input;
import rolebook.site.Manifest.KnownAsset;
import rolebook.site.Manifest.PublishedFile;
import rolebook.site.ThemeReader.ReadTheme;

/**
 * The first step of a build: everything is read, each file on its own; what an earlier build read
 * is remembered as long as its files stay the same.
 */
final class Reading implements Bodies {
  private final Inputs inputs;
  private final BuildOptions options;
  private final LaidAside aside;
  private final Workers workers;
  private final @Nullable WritingCheck writing;
  private final Map<String, KnownEntry> entries;
  private final boolean scarce;
  private List<EntryFile> changed = List.of();
  private KnownAssets assets = new KnownAssets(Map.of());
  private List<String> themes = List.of();

  /**
   * @param aside where what is read is laid until it is needed
   * @param writing holds what is read to the rules of writing; null if nobody asks
   */
  Reading(
      Inputs inputs,
      BuildOptions options,
      LaidAside aside,
      Workers workers,
      @Nullable WritingCheck writing) {
    this.inputs = inputs;
    this.options = options;
    this.aside = aside;
    this.workers = workers;
    this.writing = writing;
    this.entries = new HashMap<>(inputs.unchanged());
    this.scarce = aside.isNeededFor(inputs.tree().entries().size());
    this.themes = inputs.before().theme().names();
  }

  private ContentReader reader(Diagnostics diagnostics) {
    return new ContentReader(
        options.content(), inputs.tree().folder(), options.drafts(), diagnostics);
  }

  /** Reads the entries and assets that are not known; says what is wrong with any of them. */
  List<Diagnostic> read() throws IOException {
    readEntries();
    assets = KnownAssets.read(inputs, workers);
    var problems = new ArrayList<>(inputs.treeProblems());
    entries.values().forEach(entry -> problems.addAll(entry.problems()));
    return problems;
  }

  /** The site's settings, with what the options say instead; null if they cannot be read. */
  @Nullable SiteSettings settings(Diagnostics diagnostics) throws IOException {
    ContentReader reader = reader(diagnostics);
    SiteSettings read = workers.one(() -> reader.settings(inputs.tree()));
    return read == null ? null : options.over(read);
  }

  /** The site's theme; null if it is not known or does not exist. */
  @Nullable ReadTheme theme(@Nullable SiteSettings settings, Diagnostics diagnostics)
      throws IOException {
    if (settings == null) {
      return null;
    }
    var themeReader = new ThemeReader(inputs.themes(), reader(diagnostics), workers, diagnostics);
    ReadTheme theme = themeReader.read(settings.theme());
    themes = themeReader.names();
    return theme;
  }

  /**
   * Looks up all entries that are written down, on all processors: where all are asked for, they
   * would be looked up on one.
   */
  void lookUpAll() throws IOException {
    if (!scarce) {
      workers.each("reading", List.copyOf(inputs.unchanged().values()), KnownEntry::read);
    }
  }

  /**
   * Everything in the content folder; of entries, what is asked for.
   *
   * @param theme what the theme says of itself, or null
   * @param themeFiles the files that the theme publishes
   */
  Content content(
      @Nullable SiteSettings settings,
      @Nullable ThemeSettings theme,
      Set<String> themeFiles,
      Diagnostics diagnostics)
      throws IOException {
    ContentTree tree = inputs.tree();
    ContentReader reader = reader(diagnostics);
    var categories = workers.one(() -> reader.categories(tree));
    var authors = workers.one(() -> reader.authors(tree));
    var listed = new ArrayList<Listed>();
    for (EntryFile file : tree.entries()) {
      KnownEntry entry = known(file.file().name());
      listed.add(new Listed(file.kind(), file.slug(), file.file().name(), entry));
    }
    tree.misnamed().forEach(unread -> listed.add(Listed.of(new ReadEntry(unread, List.of()))));
    var published = new LinkedHashMap<String, Asset>();
    for (ContentFile file : tree.assets()) {
      String path = ContentTree.published(file);
      published.put(path, new Asset(path, known(file).size()));
    }
    return new Content(
        settings, categories, authors, theme, listed, published, themeFiles, tree.folder());
  }

  private void readEntries() throws IOException {
    List<EntryFile> files = inputs.tree().entries();
    changed = files.stream().filter(f -> !entries.containsKey(f.file().name())).toList();
    List<KnownEntry> read = workers.each("reading", changed, this::read);
    for (int i = 0; i < read.size(); i++) {
      entries.put(changed.get(i).file().name(), read.get(i));
    }
  }

  private KnownEntry read(EntryFile file) throws IOException {
    var digest = new Digest();
    var problems = new Diagnostics(false);
    ReadFile read = reader(problems).read(file, digest, problems);
    if (writing != null) {
      writing.take(file.file().name(), digest.value(), read);
    } else {
      problems.reportAll(WritingCheck.unwritten(read));
    }
    var input = new Input(Inputs.stamp(file.files()), digest.value());
    var known = new KnownEntry(file.file(), input, problems.all(), read.entry());
    if (read.body() != null) {
      known.layAside(read.body(), aside);
    }
    if (scarce) {
      known.layAside(aside);
    }
    return known;
  }

  /**
   * Whether nothing that other pages may show of an entry has changed, nor anything else that
   * linking goes by.
   */
  boolean hasSameOutlines() {
    Manifest before = inputs.before();
    if (!inputs.hasSameSettings()
        || entries.size() != before.entries().size()
        || !assets.haveSameSizes(before)
        || !inputs.treeProblems().equals(before.treeProblems())) {
      return false;
    }
    for (EntryFile file : changed) {
      KnownEntry old = before.entries().get(file.file().name());
      KnownEntry now = known(file.file().name());
      if (old == null || !old.read().named().equals(now.read().named())) {
        return false;
      }
    }
    return true;
  }

  /** The files of entries that have changed, as they are now. */
  List<ReadEntry> changed() {
    return changed.stream().map(file -> known(file.file().name()).read()).toList();
  }

  /** The entries whose files have changed, as they are now. */
  List<Entry> changedEntries() {
    return changed().stream()
        .map(ReadEntry::named)
        .filter(Entry.class::isInstance)
        .map(Entry.class::cast)
        .toList();
  }

  /** Whether an entry's files are as they were. */
  boolean isUnchanged(Entry entry) {
    return inputs.unchanged().containsKey(entry.texts().file());
  }

  /** The digest of some entries' files and their names. */
  long digest(List<Entry> of) {
    var digest = new Digest();
    for (Entry entry : of) {
      String name = entry.texts().file();
      digest.add(name.getBytes(StandardCharsets.UTF_8));
      digest.add(known(name).input().digest());
    }
    return digest.value();
  }

  /** What is known of entries, by their files. */
  Map<String, KnownEntry> entries() {
    return entries;
  }

  /** What is known of an entry, by its file. */
  KnownEntry known(String name) {
    return Objects.requireNonNull(entries.get(name), name);
  }

  /** The files that are copied as they are. */
  List<ContentFile> assets() {
    return inputs.tree().assets();
  }

  /** What is known of an asset. */
  KnownAsset known(ContentFile asset) {
    return assets.of(asset);
  }

  @Override
  public Body of(Entry entry) throws IOException {
    String name = entry.texts().file();
    Body body = known(name).body();
    return body == null ? readAgain(Objects.requireNonNull(inputs.tree().entry(name))) : body;
  }

  private Body readAgain(EntryFile file) throws IOException {
    var digest = new Digest();
    var told = new Diagnostics(false); // what is wrong in it is known
    ReadFile read = workers.one(() -> reader(told).read(file, digest, told));
    KnownEntry known = known(file.file().name());
    if (read.body() == null || digest.value() != known.input().digest()) {
      throw new FileSystemException(
          file.file().path().toString(), null, "the file changed while the site was built");
    }
    known.layAside(read.body(), aside); // a theme may be changed again and again
    return read.body();
  }

  /**
   * What this build leaves for the next one.
   *
   * @param program the program and its options
   * @param joining what was reported while all was joined
   * @param problems all that was reported
   * @param shown the files of the entries that pages of templates show
   * @param frame the digest of what all pages are made with
   * @param files what is published
   */
  Manifest manifest(
      String program,
      List<Diagnostic> joining,
      List<Diagnostic> problems,
      Set<String> shown,
      long frame,
      Map<String, PublishedFile> files)
      throws IOException {
    return new Manifest(
        program,
        inputs.settings(),
        inputs.theme(themes),
        entries,
        assets.all(),
        inputs.treeProblems(),
        joining,
        problems.stream().filter(p -> p.code() != Code.FOREIGN_FILES).toList(),
        shown,
        frame,
        files);
  }
}

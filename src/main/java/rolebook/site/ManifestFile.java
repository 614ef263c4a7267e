package rolebook.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.content.Digest;
import rolebook.diagnostic.Diagnostic;
import rolebook.guide.Asset;
import rolebook.site.Manifest.Input;
import rolebook.site.Manifest.KnownAsset;
import rolebook.site.Manifest.PublishedFile;
import rolebook.site.Manifest.ThemeInputs;

/** Reads a manifest: a line that says what it is, the values, a digest of them. */
final class ManifestFile {
  static final byte[] HEADER = "rolebook manifest 3\n".getBytes(StandardCharsets.UTF_8);

  private final RecordReader reader;
  private final byte[] bytes;
  private final String folder;

  private ManifestFile(byte[] bytes, String folder) {
    this.reader = new RecordReader("", bytes, HEADER.length);
    this.bytes = bytes;
    this.folder = folder;
  }

  /**
   * A manifest in a file; {@link Manifest#NONE} if it is not whole as this program wrote it.
   *
   * @param folder the content folder, as messages show it
   */
  static Manifest read(Path path, String folder) throws IOException {
    if (Files.isDirectory(path)) { // else reading it fails without its name
      throw new FileSystemException(path.toString(), null, "Is a directory");
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      return Manifest.NONE;
    }
    int end = bytes.length - Long.BYTES;
    if (end < HEADER.length || !Arrays.equals(HEADER, Arrays.copyOf(bytes, HEADER.length))) {
      return Manifest.NONE;
    }
    long digest = Digest.of(bytes, HEADER.length, end - HEADER.length);
    if (new RecordReader("", bytes, end).wide() != digest) {
      return Manifest.NONE;
    }
    try {
      return new ManifestFile(bytes, folder).manifest();
    } catch (RuntimeException e) {
      return Manifest.NONE; // whole, but not written by this program
    }
  }

  private Manifest manifest() {
    String program = reader.text();
    var settings = new HashMap<String, Input>();
    for (int i = reader.count(); i > 0; i--) {
      settings.put(reader.text(), input());
    }
    ThemeInputs theme = theme();
    int count = reader.count();
    var entries = new HashMap<String, KnownEntry>(capacity(count));
    for (int i = 0; i < count; i++) {
      String name = reader.text();
      Input input = input();
      List<Diagnostic> problems = problems();
      int length = reader.count();
      int from = reader.skip(length);
      entries.put(name, new KnownEntry(folder + "/" + name, input, problems, bytes, from, length));
    }
    var assets = new HashMap<String, KnownAsset>();
    for (int i = reader.count(); i > 0; i--) {
      String name = reader.text();
      assets.put(name, new KnownAsset(input(), (Asset.ImageSize) reader.value()));
    }
    List<Diagnostic> treeProblems = problems();
    List<Diagnostic> joining = problems();
    List<Diagnostic> problems = problems();
    var shown = new HashSet<String>();
    for (int i = reader.count(); i > 0; i--) {
      shown.add(reader.text());
    }
    long frame = reader.wide();
    return new Manifest(
        program,
        settings,
        theme,
        entries,
        assets,
        treeProblems,
        joining,
        problems,
        shown,
        frame,
        files());
  }

  private Input input() {
    return new Input(reader.wide(), reader.wide());
  }

  private ThemeInputs theme() {
    var names = new ArrayList<String>();
    for (int i = reader.count(); i > 0; i--) {
      names.add(reader.text());
    }
    var stamps = new HashMap<String, Long>();
    for (int i = reader.count(); i > 0; i--) {
      stamps.put(reader.text(), reader.wide());
    }
    return new ThemeInputs(names, stamps);
  }

  @SuppressWarnings("unchecked") // as it was written
  private List<Diagnostic> problems() {
    return (List<Diagnostic>) Objects.requireNonNull(reader.value());
  }

  private Map<String, PublishedFile> files() {
    int count = reader.count();
    var files = new HashMap<String, PublishedFile>(capacity(count));
    for (int i = 0; i < count; i++) {
      String name = reader.text();
      if (leadsOut(name)) {
        throw new IllegalStateException("no build publishes " + name);
      }
      files.put(name, new PublishedFile(reader.wide(), reader.wide(), key()));
    }
    return files;
  }

  private @Nullable PageKey key() {
    int facts = reader.count() - 1;
    if (facts < 0) {
      return null;
    }
    long entries = reader.wide();
    var digests = new long[facts];
    for (int i = 0; i < facts; i++) {
      digests[i] = reader.wide();
    }
    return new PageKey(entries, digests);
  }

  private static int capacity(int count) {
    return count * 4 / 3 + 1;
  }

  /** Whether a name could lead out of the output: what is named may be deleted. */
  static boolean leadsOut(String name) {
    if (!name.contains("..") && !name.startsWith("/") && name.indexOf('\\') < 0) {
      return name.isEmpty();
    }
    Path path = Path.of(name);
    return path.isAbsolute() || !path.equals(path.normalize()) || path.startsWith("..");
  }
}

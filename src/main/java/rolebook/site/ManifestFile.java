package rolebook.site;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
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

/**
 * Reads a manifest: a line that says what it is, the values in blocks, each after its length, and a
 * digest of all that. An entry or a published file stands in one block.
 */
final class ManifestFile {
  static final byte[] HEADER = "rolebook manifest 4\n".getBytes(StandardCharsets.UTF_8);

  private final DataInputStream in;
  private final String folder;
  private final LaidAside aside;
  private RecordReader reader = new RecordReader("", new byte[0], 0);

  private ManifestFile(DataInputStream in, String folder, LaidAside aside) {
    this.in = in;
    this.folder = folder;
    this.aside = aside;
  }

  /**
   * A manifest in a file; {@link Manifest#NONE} if it is not whole as this program wrote it.
   *
   * @param folder the content folder, as messages show it
   * @param aside where entries are laid if memory is scarce
   */
  static Manifest read(Path path, String folder, LaidAside aside) throws IOException {
    if (Files.isDirectory(path)) { // else reading it fails without its name
      throw new FileSystemException(path.toString(), null, "Is a directory");
    }
    try (DataInputStream in = open(path)) {
      if (!isWhole(path)) {
        return Manifest.NONE;
      }
      in.skipNBytes(HEADER.length);
      return new ManifestFile(in, folder, aside).manifest();
    } catch (NoSuchFileException | EOFException e) {
      return Manifest.NONE;
    } catch (RuntimeException e) {
      return Manifest.NONE; // whole, but not written by this program
    }
  }

  private static DataInputStream open(Path path) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(path)));
  }

  /** Whether a file is as it was written: what is not could make of a manifest whatever it will. */
  private static boolean isWhole(Path path) throws IOException {
    long rest = Files.size(path) - HEADER.length - Long.BYTES;
    try (DataInputStream in = open(path)) {
      if (rest < 0 || !Arrays.equals(in.readNBytes(HEADER.length), HEADER)) {
        return false;
      }
      var digest = new Digest();
      var buffer = new byte[1 << 15];
      while (rest > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, rest));
        if (read < 0) {
          return false;
        }
        digest.add(buffer, 0, read);
        rest -= read;
      }
      return in.readLong() == digest.value();
    }
  }

  /** The block that is being read, or the next one if all of it has been. */
  private RecordReader reader() throws IOException {
    if (reader.isAtEnd()) {
      reader = new RecordReader("", in.readNBytes(in.readInt()), 0);
    }
    return reader;
  }

  private Manifest manifest() throws IOException {
    String program = reader().text();
    var settings = new HashMap<String, Input>();
    for (int i = reader().count(); i > 0; i--) {
      settings.put(reader().text(), input());
    }
    ThemeInputs theme = theme();
    int count = reader().number();
    boolean scarce = aside.isNeededFor(count);
    var entries = new HashMap<String, KnownEntry>();
    for (int i = 0; i < count; i++) {
      String name = reader().text();
      entries.put(name, entry(name, scarce));
    }
    var assets = new HashMap<String, KnownAsset>();
    for (int i = reader().count(); i > 0; i--) {
      String name = reader().text();
      assets.put(name, new KnownAsset(input(), (Asset.ImageSize) reader().value()));
    }
    List<Diagnostic> treeProblems = problems();
    List<Diagnostic> joining = problems();
    List<Diagnostic> problems = problems();
    var shown = new HashSet<String>();
    for (int i = reader().count(); i > 0; i--) {
      shown.add(reader().text());
    }
    long frame = reader().wide();
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

  private KnownEntry entry(String name, boolean scarce) throws IOException {
    Input input = input();
    List<Diagnostic> problems = problems();
    boolean unpublished = reader().number() != 0;
    byte[] written = reader().bytes();
    var known = new KnownEntry(folder, name, input, problems, unpublished, written);
    if (scarce) {
      known.layAside(aside);
    }
    return known;
  }

  private Input input() throws IOException {
    return new Input(reader().wide(), reader().wide());
  }

  private ThemeInputs theme() throws IOException {
    var names = new ArrayList<String>();
    for (int i = reader().count(); i > 0; i--) {
      names.add(reader().text());
    }
    var stamps = new HashMap<String, Long>();
    for (int i = reader().count(); i > 0; i--) {
      stamps.put(reader().text(), reader().wide());
    }
    return new ThemeInputs(names, stamps);
  }

  @SuppressWarnings("unchecked") // as it was written
  private List<Diagnostic> problems() throws IOException {
    return (List<Diagnostic>) Objects.requireNonNull(reader().value());
  }

  private Map<String, PublishedFile> files() throws IOException {
    int count = reader().number();
    var files = new HashMap<String, PublishedFile>();
    for (int i = 0; i < count; i++) {
      String name = reader().text();
      if (leadsOut(name)) {
        throw new IllegalStateException("no build publishes " + name);
      }
      files.put(name, new PublishedFile(reader().wide(), reader().wide(), key()));
    }
    return files;
  }

  private @Nullable PageKey key() throws IOException {
    int facts = reader().count() - 1;
    if (facts < 0) {
      return null;
    }
    long entries = reader().wide();
    var digests = new long[facts];
    for (int i = 0; i < facts; i++) {
      digests[i] = reader().wide();
    }
    return new PageKey(entries, digests);
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

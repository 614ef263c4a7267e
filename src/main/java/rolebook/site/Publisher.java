package rolebook.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.content.Digest;
import rolebook.content.Stamp;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.site.Manifest.PublishedFile;

/**
 * Collects the files of a site: those that differ from what is there are staged, the others are
 * left as they are. Files are staged from several threads; publishing is done once, by one.
 */
final class Publisher {
  private final Output output;
  private final Path staging;
  private final Manifest before;
  private final Map<String, PublishedFile> whole;
  private final Map<String, PublishedFile> files;
  private final boolean sameFiles;
  private final boolean outputIsThere;
  private final NavigableSet<String> staged = new ConcurrentSkipListSet<>();
  private final Set<String> leftOut = new ConcurrentSkipListSet<>();

  /**
   * @param before what was published before
   * @param whole what of that is still as it was published
   * @param sameFiles whether the site is known to have the same files as before: then those are
   *     kept that are not staged and not left out
   */
  Publisher(Output output, Manifest before, Map<String, PublishedFile> whole, boolean sameFiles)
      throws IOException {
    this.output = output;
    this.staging = Files.createDirectories(output.staging().resolve(Commit.FILES));
    this.before = before;
    this.whole = whole;
    this.sameFiles = sameFiles;
    this.outputIsThere = Files.exists(output.folder());
    this.files = sameFiles ? new ConcurrentHashMap<>(whole) : new ConcurrentHashMap<>();
  }

  /** Whether the site is known to have the same files as before. */
  boolean hasSameFiles() {
    return sameFiles;
  }

  /** Whether all files are as they were published. */
  boolean allWhole() {
    return whole.size() == before.files().size();
  }

  /** Whether a file is as it was published. */
  boolean isWhole(String file) {
    return whole.containsKey(file);
  }

  /** What a file was made from when it was published, or null if that is not known. */
  @Nullable PageKey key(String file) {
    PublishedFile published = whole.get(file);
    return published == null ? null : published.key();
  }

  /** The bytes of a file as it was published. */
  byte[] published(String file) throws IOException {
    return Files.readAllBytes(output.resolve(file));
  }

  /** Adds a file that is as it was published, from what it was published. */
  void keep(String file) {
    PublishedFile published = whole.get(file);
    if (published == null) {
      throw new IllegalStateException("not as it was published: " + file);
    }
    files.put(file, published);
  }

  /**
   * Adds a file with its bytes.
   *
   * @param key what it was made from, or null if that need not be remembered
   */
  void stage(String file, byte[] bytes, @Nullable PageKey key) throws IOException {
    long digest = Digest.of(bytes);
    PublishedFile published = whole.get(file);
    boolean same = published == null ? isThere(file, bytes) : published.digest() == digest;
    if (!same) {
      Files.write(stagedPath(file), bytes);
    }
    add(file, digest, same, key);
  }

  /** Adds a copy of a file. */
  void stage(String file, Path source, PageKey key) throws IOException {
    long digest = Digest.of(source);
    PublishedFile published = whole.get(file);
    Path there = output.resolve(file);
    boolean same =
        published == null
            ? outputIsThere && Files.isRegularFile(there) && Files.mismatch(source, there) == -1
            : published.digest() == digest;
    if (!same) {
      Files.copy(source, stagedPath(file));
    }
    add(file, digest, same, key);
  }

  /** Takes a file out of the new site that the old one may have. */
  void leaveOut(String file) {
    files.remove(file);
    if (before.has(file)) {
      leftOut.add(file);
    }
  }

  private void add(String file, long digest, boolean same, @Nullable PageKey key) {
    PublishedFile published = whole.get(file);
    if (!same) {
      staged.add(file);
    }
    long stamp = same && published != null ? published.stamp() : Stamp.UNKNOWN;
    files.put(file, new PublishedFile(stamp, digest, key));
  }

  /** Whether the output has a file with some bytes, whoever wrote it. */
  private boolean isThere(String file, byte[] bytes) throws IOException {
    if (!outputIsThere) {
      return false;
    }
    Path there = output.resolve(file);
    return Files.isRegularFile(there)
        && Files.size(there) == bytes.length
        && Arrays.equals(Files.readAllBytes(there), bytes);
  }

  private Path stagedPath(String file) throws IOException {
    makeFolderOf(file);
    return staging.resolve(file);
  }

  /** Makes the folder of a staged file; where files are staged already, they must not vanish. */
  private synchronized void makeFolderOf(String file) throws IOException {
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    String first = staged.ceiling(folder);
    if (folder.isEmpty() || (first != null && first.startsWith(folder))) {
      return;
    }
    makeFolderOf(folder.substring(0, folder.length() - 1));
    Path path = staging.resolve(folder);
    if (!Files.isDirectory(path)) {
      Files.createDirectory(path);
    }
  }

  /** The bytes that a file of the new site has; null if it has none, because its view failed. */
  byte @Nullable [] read(String file) throws IOException {
    if (!files.containsKey(file)) {
      return null;
    }
    return Files.readAllBytes(staged.contains(file) ? staging.resolve(file) : output.resolve(file));
  }

  /**
   * Warns of files in the output that no build is known to have written. They are kept. What begins
   * with a dot belongs to git or to a host, and is not meant to be part of a site.
   */
  void reportForeignFiles(Location folder, Diagnostics diagnostics) throws IOException {
    if (!before.isNone() || !Files.isDirectory(output.folder())) {
      return;
    }
    var foreign = new TreeSet<String>();
    try (Stream<Path> walk = Files.walk(output.folder())) {
      walk.filter(path -> !Files.isDirectory(path))
          .map(path -> output.folder().relativize(path).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith(".") && !files.containsKey(file))
          .forEach(foreign::add);
    }
    if (!foreign.isEmpty()) {
      List<String> some = foreign.stream().limit(5).toList();
      String more = foreign.size() > 5 ? " and %s more".formatted(foreign.size() - 5) : "";
      diagnostics.report(
          Code.FOREIGN_FILES,
          folder,
          "no build is known to have written these files, so they are kept: "
              + String.join(", ", some)
              + more,
          "delete them yourself if they are not wanted");
    }
  }

  /** All files of the new site. */
  Map<String, PublishedFile> files() {
    return files;
  }

  /** Those of them that are new or changed. */
  Set<String> staged() {
    return staged;
  }

  /** The files that an earlier build published and the site no longer has. */
  Set<String> stale() {
    if (sameFiles) {
      return leftOut;
    }
    var stale = new TreeSet<String>();
    for (String file : before.files().keySet()) {
      if (!files.containsKey(file)) {
        stale.add(file);
      }
    }
    return stale;
  }

  /**
   * Publishes the site. Which files it has is written down if these are others than before.
   *
   * @param program the program and its options
   * @return how many files are gone
   * @throws BuildException if a file that no build wrote is in the way; nothing is published then
   */
  int publish(String program) throws IOException, BuildException {
    Set<String> stale = stale();
    check(stale);
    boolean sameNames = !before.isNone() && hasSameNames();
    int removed = 0;
    if (!staged.isEmpty() || !stale.isEmpty() || !sameNames) {
      removed = output.commit(stale, sameNames ? null : Manifest.ofFiles(program, files));
    }
    stampStaged();
    return removed;
  }

  private boolean hasSameNames() {
    if (sameFiles && allWhole()) { // it began with the same names
      return leftOut.isEmpty() && files.size() == whole.size();
    }
    return files.keySet().equals(before.files().keySet());
  }

  /** The files that are new, changed or gone. */
  Set<String> changed() {
    var changed = new TreeSet<String>(staged);
    changed.addAll(stale());
    return changed;
  }

  /** What publishing did. */
  BuildResult.Published published(int removed, int rendered) {
    int written = staged.size();
    return new BuildResult.Published(written, files.size() - written, removed, rendered);
  }

  /** Takes the stamps of what is new now that it is in its place. */
  private void stampStaged() throws IOException {
    long now = Stamp.now();
    for (String file : staged) {
      PublishedFile published = files.get(file);
      if (published != null) {
        long stamp = Stamp.of(output.resolve(file), false).value(now);
        files.put(file, new PublishedFile(stamp, published.digest(), published.key()));
      }
    }
  }

  /** Checks that all can be moved before the first file is: the old site must be left whole. */
  private void check(Set<String> stale) throws IOException, BuildException {
    new Way(output.folder(), before).check(staging);
    var parents = new HashSet<Path>();
    for (String file : stale) {
      Path parent = output.resolve(file).getParent();
      if (parent != null
          && parents.add(parent)
          && Files.isDirectory(parent)
          && !Files.isWritable(parent)) {
        throw new AccessDeniedException(parent.toString());
      }
    }
  }
}

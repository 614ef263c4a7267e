package rolebook.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import rolebook.content.Stamp;

/**
 * The output folder, locked for one build. Beside it, on the same file system, is the folder in
 * which a build works: its lock, its manifest, and what it has staged.
 *
 * <p>Publishing is one rename: the staged files become the {@code commit} folder together with the
 * manifest of the new site, and from then on they are moved to their places, by this build or, if
 * it is interrupted, by the next one.
 */
final class Output implements AutoCloseable {
  private static final String WORK = ".rolebook";

  /** Where in a project a preview of its site is published; git ignores it. */
  private static final Path PREVIEW = Path.of(WORK, "serve", "site");

  /**
   * The outputs locked by this process: closing a lock file drops all locks a process has on it.
   */
  private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final Path work;
  private final Path key;
  private final FileChannel lockFile;
  private boolean apart;

  private Output(Path folder, Path work, Path key, FileChannel lockFile) {
    this.folder = folder;
    this.work = work;
    this.key = key;
    this.lockFile = lockFile;
  }

  /**
   * Locks an output folder and finishes what an interrupted build left.
   *
   * @throws BuildException if another build is at work there, or if it cannot be published into
   */
  static Output open(Path folder) throws IOException, BuildException {
    Path parent = folder.getParent();
    if (parent == null || (Files.exists(folder) && !Files.isDirectory(folder))) {
      throw new BuildException("'%s' is not a folder".formatted(folder));
    }
    Path top = folder.endsWith(PREVIEW) ? project(folder) : parent;
    for (Path name : top.equals(parent) ? folder : top) {
      if (name.toString().equals(WORK)) {
        throw new BuildException("builds work in '%s': publish elsewhere".formatted(WORK));
      }
    }
    beside(top);
    Path work = parent.resolve(WORK).resolve(String.valueOf(folder.getFileName()));
    Files.createDirectories(work);
    Path key = work.toRealPath();
    if (!LOCKED.add(key)) {
      throw busy(folder);
    }
    try {
      return locked(folder, work, key);
    } catch (IOException | BuildException | RuntimeException e) {
      LOCKED.remove(key);
      throw e;
    }
  }

  /** The folder in another in which builds work; git is told to leave it alone. */
  static Path beside(Path parent) throws IOException {
    Path work = Files.createDirectories(parent.resolve(WORK));
    Path ignore = work.resolve(".gitignore");
    if (!Files.exists(ignore) || Files.size(ignore) == 0) { // a disk may have been full
      Files.writeString(ignore, "*\n");
    }
    return work;
  }

  /** The folder in which a project's preview is published. */
  static Path preview(Path project) {
    return project.resolve(PREVIEW);
  }

  /** The project whose preview is published in a folder. */
  private static Path project(Path preview) {
    Path above = preview;
    for (int i = 0; i < PREVIEW.getNameCount(); i++) {
      above = Objects.requireNonNull(above.getParent());
    }
    return above;
  }

  /**
   * An output that is nobody's: what is staged for it is never published.
   *
   * @param temporary an empty folder of its own, which the caller deletes
   */
  static Output apart(Path temporary) throws IOException {
    Path key = temporary.toRealPath();
    LOCKED.add(key);
    FileChannel lockFile =
        FileChannel.open(
            temporary.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var output = new Output(temporary.resolve("site"), temporary, key, lockFile);
    output.apart = true;
    return output;
  }

  /** Whether nothing is published into it. */
  boolean isApart() {
    return apart;
  }

  private static BuildException busy(Path folder) {
    return new BuildException("another build is at work on '%s'".formatted(folder));
  }

  private static Output locked(Path folder, Path work, Path key)
      throws IOException, BuildException {
    FileChannel lockFile =
        FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var output = new Output(folder, work, key, lockFile);
    try {
      if (lockFile.tryLock() == null) {
        throw busy(folder);
      }
      output.checkFileSystem();
      output.recover();
      return output;
    } catch (IOException | BuildException | RuntimeException e) {
      lockFile.close();
      throw e;
    }
  }

  private void checkFileSystem() throws IOException, BuildException {
    FileStore store = Files.isDirectory(folder) ? Files.getFileStore(folder) : null;
    if (store != null && !store.equals(Files.getFileStore(work))) {
      throw new BuildException(
          "'%s' is a file system of its own, so files cannot be renamed into it; use a folder in it"
              .formatted(folder));
    }
  }

  private void recover() throws IOException {
    Folders.delete(work.resolve("staging"));
    if (Files.exists(commit())) {
      new Commit(folder, manifestFile(), commit()).finish();
    }
  }

  /**
   * What the last build left for this one.
   *
   * @param content the content folder, as messages show it
   * @param aside where entries are laid if memory is scarce
   */
  Manifest manifest(String content, LaidAside aside) throws IOException {
    return ManifestFile.read(manifestFile(), content, aside);
  }

  /** What tells the manifest that is there from every other; null if there is none. */
  @Nullable Stamp manifestStamp() throws IOException {
    return Files.exists(manifestFile()) ? Stamp.of(manifestFile(), false) : null;
  }

  private Path manifestFile() {
    return work.resolve("manifest");
  }

  /** Leaves a manifest for the next build. */
  void save(Manifest manifest) throws IOException {
    Path written = staging().resolve(Commit.MANIFEST);
    ManifestWriter.write(manifest, written);
    Files.move(written, manifestFile(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** A file of its own for what is laid aside. */
  Path laidAside() {
    return work.resolve("aside-" + Long.toHexString(System.nanoTime()));
  }

  /** An empty folder for what is to be published. */
  Path staging() throws IOException {
    return Files.createDirectories(work.resolve("staging"));
  }

  /** Where a file of the site is, or will be. */
  Path resolve(String file) {
    return folder.resolve(file);
  }

  Path folder() {
    return folder;
  }

  /**
   * Publishes what is staged.
   *
   * @param stale the files that go
   * @param manifest the manifest of the site with all other files, or null if the one that is there
   *     names the same files
   * @return how many files are gone
   */
  int commit(Collection<String> stale, @Nullable Manifest manifest) throws IOException {
    if (manifest != null) {
      ManifestWriter.write(manifest, staging().resolve(Commit.MANIFEST));
    }
    Commit.writeStale(stale, staging());
    try {
      Files.move(staging(), commit(), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("this file system cannot rename a folder in one step", e);
    }
    return new Commit(folder, manifestFile(), commit()).finish();
  }

  private Path commit() {
    return work.resolve("commit");
  }

  @Override
  public void close() throws IOException {
    try {
      Folders.delete(work.resolve("staging"));
    } finally {
      lockFile.close();
      LOCKED.remove(key);
    }
  }
}

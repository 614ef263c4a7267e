package rolebook.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.content.Digest;

/**
 * The moves from staged files to the site. Each step can be done again, so they can be finished
 * from wherever they were interrupted. A folder that is new moves with all that is in it.
 */
final class Commit {
  /** The folder with the staged files, in folders as in the site. */
  static final String FILES = "files";

  /** The manifest of the site with these files; missing where the old one names the same files. */
  static final String MANIFEST = "manifest";

  /** Names the files that go. Without it, or if it is not whole, nothing is published. */
  static final String STALE = "stale";

  private final Path site;
  private final Path manifestFile;
  private final Path staged;

  /**
   * @param site the output folder
   * @param manifestFile where the manifest of the site that is there is kept
   * @param staged the folder with all that is staged
   */
  Commit(Path site, Path manifestFile, Path staged) {
    this.site = site;
    this.manifestFile = manifestFile;
    this.staged = staged;
  }

  /** Writes which files go, into the folder with all that is staged. */
  static void writeStale(Collection<String> stale, Path staged) throws IOException {
    var writer = new RecordWriter("");
    writer.value(List.copyOf(stale));
    long digest = Digest.of(writer.buffer(), 0, writer.size());
    writer.wide(digest);
    byte[] bytes = Arrays.copyOf(writer.buffer(), writer.size());
    Files.write(staged.resolve(STALE), bytes);
  }

  /** The files that go; null if that is not whole. */
  private @Nullable List<?> stale() throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(staged.resolve(STALE));
    } catch (NoSuchFileException e) {
      return null;
    }
    int end = bytes.length - Long.BYTES;
    if (end < 1 || new RecordReader("", bytes, end).wide() != Digest.of(bytes, 0, end)) {
      return null;
    }
    List<?> stale = (List<?>) new RecordReader("", bytes, 0).value();
    boolean ours = stale != null && stale.stream().noneMatch(f -> ManifestFile.leadsOut("" + f));
    return ours ? stale : null;
  }

  /** Makes every move that is still to be made; says how many files are gone. */
  int finish() throws IOException {
    List<?> stale = stale();
    int removed = 0;
    if (stale != null) { // else only the folder is left to be deleted
      for (Object file : stale) {
        removed += delete(site.resolve(String.valueOf(file))) ? 1 : 0;
      }
      move(staged.resolve(FILES), site);
      Files.createDirectories(site);
      if (Files.exists(staged.resolve(MANIFEST))) {
        Files.move(staged.resolve(MANIFEST), manifestFile, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Folders.delete(staged);
    return removed;
  }

  /** Deletes a file, unless something has its place: a folder, or a file in place of one above. */
  private boolean delete(Path file) throws IOException {
    boolean there =
        Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    if (there) {
      Files.delete(file);
    }
    Folders.deleteEmptyAbove(file, site);
    return there;
  }

  /** Moves what is in a folder into another; what is moved already is not there any more. */
  private void move(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(from)) {
      for (Path child : children) {
        Path place = to.resolve(child.getFileName());
        if (Files.isDirectory(child)) {
          move(child, place);
        } else {
          moveFile(child, place);
        }
      }
    }
  }

  private static void moveFile(Path from, Path to) throws IOException {
    Folders.deleteEmpty(to);
    if (Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(to.toString(), null, "a folder is in the way of a new file");
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}

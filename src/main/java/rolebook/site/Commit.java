package rolebook.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moves from staged files to the site. Each step can be done again, so they can be finished
 * from wherever they were interrupted.
 */
final class Commit {
  static final String MANIFEST = "manifest";

  private final Path site;
  private final Path manifestFile;
  private final Path staged;

  /**
   * @param site the output folder
   * @param manifestFile where the manifest of the site that is there is kept
   * @param staged the folder with the staged files and the new manifest
   */
  Commit(Path site, Path manifestFile, Path staged) {
    this.site = site;
    this.manifestFile = manifestFile;
    this.staged = staged;
  }

  /** Makes every move that is still to be made; says how many files are gone. */
  int finish() throws IOException {
    @Nullable Manifest next = Manifest.read(staged.resolve(MANIFEST));
    int removed = 0;
    if (next != null) { // else only the folder is left to be deleted
      Manifest previous = Manifest.read(manifestFile);
      List<String> stale = new ArrayList<>();
      if (previous != null) {
        previous.files().stream().filter(f -> !next.has(f)).forEach(stale::add);
      }
      for (String file : stale) {
        removed += delete(site.resolve(file)) ? 1 : 0;
      }
      for (var move : next.staged().entrySet()) {
        move(staged.resolve(move.getValue()), move.getKey());
      }
      Files.createDirectories(site);
      Files.move(staged.resolve(MANIFEST), manifestFile, StandardCopyOption.ATOMIC_MOVE);
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

  private void move(Path from, String file) throws IOException {
    if (Files.exists(from)) {
      Path to = site.resolve(file);
      Folders.deleteEmpty(to);
      if (Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(to.toString(), null, "a folder is in the way of a new file");
      }
      Files.createDirectories(to.getParent());
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}

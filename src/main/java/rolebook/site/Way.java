package rolebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Checks that what is staged can be moved into the output, and takes nobody's place. */
final class Way {
  private final Path site;
  private final Manifest before;

  Way(Path site, Manifest before) {
    this.site = site;
    this.before = before;
  }

  /**
   * Checks the way of all that is staged.
   *
   * @param staged the staged files, in folders as in the site
   * @throws BuildException if a file that no build wrote is in the way
   */
  void check(Path staged) throws IOException, BuildException {
    if (Files.isDirectory(site)) {
      check(staged, site);
    }
  }

  private void check(Path from, Path to) throws IOException, BuildException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(from)) {
      boolean any = false;
      for (Path child : children) {
        if (!any && !Files.isWritable(to)) {
          throw new AccessDeniedException(to.toString());
        }
        any = true;
        Path place = to.resolve(child.getFileName());
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
          continue; // it moves there with all that is in it
        }
        if (!Files.isDirectory(child)) {
          checkFile(place);
        } else if (Files.isDirectory(place)) {
          check(child, place);
        } else {
          checkOwn(place, false);
        }
      }
    }
  }

  /** Checks what has the place of a file. */
  private void checkFile(Path place) throws IOException, BuildException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      checkOwn(place, true);
      return;
    }
    try (Stream<Path> inside = Files.walk(place)) {
      for (Path other : inside.filter(p -> !Files.isDirectory(p)).toList()) {
        checkOwn(other, false);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Checks that a build wrote a file that is in the way.
   *
   * @param sameAddress whether the site has that very file: without a manifest it counts as ours
   */
  private void checkOwn(Path place, boolean sameAddress) throws BuildException {
    String file = site.relativize(place).toString().replace('\\', '/');
    boolean own = before.isNone() ? sameAddress : before.has(file);
    if (!own) {
      throw new BuildException(
          "'%s' is in the way, and no build wrote it: move it elsewhere".formatted(place));
    }
  }
}

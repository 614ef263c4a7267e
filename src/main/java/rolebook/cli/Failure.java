package rolebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolebook.cli.serve.PreviewException;
import rolebook.diagnostic.Visible;
import rolebook.external.SitemapException;
import rolebook.proof.ProofException;
import rolebook.site.BuildException;

/** Says in a user's words why the machine would not do it. */
final class Failure {
  private Failure() {}

  /**
   * The message for an exception that a command let through.
   *
   * @throws RuntimeException the exception itself, if it is a bug
   */
  static String message(Exception e) {
    return Visible.text(words(e)).replace('\n', ' ');
  }

  private static String words(@Nullable Throwable e) {
    if (e instanceof UncheckedIOException unchecked) {
      return words(unchecked.getCause());
    }
    if (e instanceof DirectoryIteratorException listing) {
      return words(listing.getCause());
    }
    if (e instanceof BuildException
        || e instanceof ProofException
        || e instanceof PreviewException
        || e instanceof SitemapException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof InvalidPathException path) {
      return "%s: %s; run with LC_ALL=C.UTF-8".formatted(path.getInput(), path.getReason());
    }
    if (e instanceof ReadOnlyFileSystemException) {
      return "the file system is read-only";
    }
    if (e instanceof FileSystemException file) {
      return "cannot access '%s': %s".formatted(file.getFile(), reason(file));
    }
    if (e instanceof IOException) {
      return "cannot read or write: " + e.getMessage();
    }
    throw e instanceof RuntimeException bug ? bug : new IllegalStateException(e);
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "it is not there, or vanished while it was read";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "it is a file, where a folder is needed";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getReason() == null ? e.getClass().getSimpleName() : decapitalized(e.getReason());
  }

  private static String decapitalized(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}

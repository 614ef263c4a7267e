package rolebook.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
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
    if (e instanceof BuildException) {
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
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getReason() == null ? e.getClass().getSimpleName() : decapitalized(e.getReason());
  }

  private static String decapitalized(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}

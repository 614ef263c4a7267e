package rolebook.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Deletes folders. */
public final class Folders {
  private Folders() {}

  /** Deletes a folder with all that is in it, if it is there. Links are deleted, not followed. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException error)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Deletes the folders above a file that are empty now, up to a folder that stays. */
  static void deleteEmptyAbove(Path file, Path stays) throws IOException {
    Path folder = file.getParent();
    while (folder != null && folder.startsWith(stays) && !folder.equals(stays)) {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        try {
          Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
          return;
        }
      } // else it is gone already, with another file, or a file has its place
      folder = folder.getParent();
    }
  }

  /** Deletes a folder if there are only folders in it, however deep; a file is left. */
  static void deleteEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException error)
              throws IOException {
            try {
              Files.delete(directory);
            } catch (DirectoryNotEmptyException e) {
              // a file is in it, so it stays
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

package rolebook.cli.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A folder that is watched with all that is in it, whether it is there already or not. */
final class WatchedFolder implements AutoCloseable {
  private final Path folder;
  private final Consumer<Event> heard;
  private @Nullable Path real;
  private @Nullable DirectoryWatcher watcher;
  private CompletableFuture<?> running = CompletableFuture.completedFuture(null);
  private volatile boolean links;

  /**
   * Something has changed.
   *
   * @param path a file or folder, as seen from the folder's own path; null if it is not known what
   * @param made whether it was not there before
   */
  record Event(@Nullable Path path, boolean made) {}

  /**
   * @param folder the folder, which need not exist
   * @param heard is told of what changes, from other threads
   */
  WatchedFolder(Path folder, Consumer<Event> heard) {
    this.folder = folder;
    this.heard = heard;
  }

  /** Whether there are symbolic links: what they lead to changes without them. */
  boolean hasLinks() {
    return links;
  }

  /**
   * Watches the folder that is there now, if that is not watched already.
   *
   * @return whether it was not
   */
  boolean renew() throws IOException {
    Path now = realFolder();
    if (Objects.equals(now, real) && (now == null || !running.isDone())) {
      return false;
    }
    close();
    try {
      if (now != null) {
        watch(now);
      }
      real = now;
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof NoSuchFileException)) {
        throw e.getCause();
      }
      real = null; // it has gone meanwhile
    }
    return true;
  }

  private @Nullable Path realFolder() throws IOException {
    try {
      return Files.isDirectory(folder) ? folder.toRealPath() : null;
    } catch (NoSuchFileException e) {
      return null; // it has gone meanwhile
    }
  }

  private void watch(Path now) throws IOException {
    watcher =
        DirectoryWatcher.builder()
            .path(now)
            .fileHashing(false)
            .fileTreeVisitor(this::visit)
            .listener(event -> hear(now, event))
            .build();
    running = watcher.watchAsync(task -> daemon(task).start());
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "rolebook-watch");
    thread.setDaemon(true);
    return thread;
  }

  private void hear(Path watched, DirectoryChangeEvent event) {
    switch (event.eventType()) {
      case OVERFLOW -> heard.accept(new Event(null, false));
      case MODIFY -> {
        if (!event.isDirectory()) { // it is told of what is in it
          heard.accept(new Event(shown(watched, event.path()), false));
        }
      }
      case CREATE -> {
        links |= Files.isSymbolicLink(event.path());
        heard.accept(new Event(shown(watched, event.path()), true));
      }
      case DELETE -> heard.accept(new Event(shown(watched, event.path()), false));
    }
  }

  private Path shown(Path watched, Path path) {
    return folder.resolve(watched.relativize(path));
  }

  private void visit(Path top, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
      throws IOException {
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            onFolder.call(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            links |= attributes.isSymbolicLink();
            onFile.call(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            return FileVisitResult.CONTINUE; // it is gone already, or the build will say
          }
        });
  }

  @Override
  public void close() throws IOException {
    if (watcher != null) {
      watcher.close();
      watcher = null;
    }
  }
}

package rolebook.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rolebook.cli.serve.WatchedFolder.Event;
import rolebook.site.BuildOptions;

/** Everything that a site is made from, watched. Changes are awaited by one thread. */
final class Sources implements AutoCloseable {
  /** How often it is looked whether the folders themselves are still there, or again. */
  private static final long LOOK_MILLIS = 250;

  /** After this time changes are told even if more are coming. */
  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final Event UNKNOWN = new Event(null, false);
  private static final Event END = new Event(null, true);

  private final Path contentFolder;
  private final WatchedFolder content;
  private final WatchedFolder themes;
  private final BlockingDeque<Event> heard = new LinkedBlockingDeque<>();

  /** Watches from now on. */
  Sources(BuildOptions options) throws IOException {
    contentFolder = options.content();
    content = new WatchedFolder(contentFolder, this::hear);
    themes = new WatchedFolder(options.root().resolve("themes"), heard::add);
    renew();
  }

  private void hear(Event event) {
    if (event.path() == null || !isLeftOut(contentFolder.relativize(event.path()))) {
      heard.add(event);
    }
  }

  /** Whether no build looks at a path in the content folder: editors keep such files there. */
  private static boolean isLeftOut(Path path) {
    if (!path.startsWith("assets")) {
      for (Path name : path) {
        if (name.toString().startsWith(".") || name.toString().startsWith("_")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Watches folders that are there now; whether some were not watched. */
  private boolean renew() throws IOException {
    boolean renewed = false;
    for (WatchedFolder folder : List.of(content, themes)) {
      renewed |= folder.renew();
    }
    return renewed;
  }

  /**
   * Waits until something has changed, and then until it has come to rest.
   *
   * @return what has changed; null at the end
   */
  @Nullable Changes await() throws IOException, InterruptedException {
    while (true) {
      Event first = heard.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (renew()) {
        heard.add(UNKNOWN);
      }
      if (first != null) {
        Changes changes = rest(first);
        if (changes == null || !changes.paths().isEmpty() || !changes.complete()) {
          return changes;
        }
      }
    }
  }

  /** Whether nothing changes for a time. */
  boolean rest(long millis) throws InterruptedException {
    Event first = heard.poll(millis, TimeUnit.MILLISECONDS);
    if (first != null) {
      heard.addFirst(first);
    }
    return first == null;
  }

  private @Nullable Changes rest(Event first) throws InterruptedException {
    var burst = new Burst();
    long end = System.nanoTime() + LONGEST_NANOS;
    for (Event event = first;
        event != null;
        event = heard.poll(pause(burst, end), TimeUnit.MILLISECONDS)) {
      if (event.equals(END)) {
        return null;
      }
      burst.add(event);
    }
    Changes changes = burst.changes();
    return content.hasLinks() ? new Changes(Set.copyOf(changes.paths()), false) : changes;
  }

  private static long pause(Burst burst, long end) {
    return System.nanoTime() - end < 0 ? burst.pause() : 0;
  }

  /** Ends the waiting, now and for ever; may be called from any thread. */
  void end() {
    heard.add(END);
  }

  @Override
  public void close() throws IOException {
    content.close();
    themes.close();
  }
}

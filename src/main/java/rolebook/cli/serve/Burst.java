package rolebook.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Changes that come together: the steps in which an editor saves a file, or a branch switches. */
final class Burst {
  /** Long enough for an editor that writes a file in several steps. */
  private static final long SHORT_MILLIS = 10;

  /** Long enough for a program that is writing many files. */
  private static final long LONG_MILLIS = 75;

  /** How many paths an editor touches when it saves one file. */
  private static final int FEW = 3;

  /** The paths, each with whether it was new when it was first heard of. */
  private final Map<Path, Boolean> paths = new LinkedHashMap<>();

  private boolean complete = true;
  private boolean empty;

  void add(WatchedFolder.Event event) {
    if (event.path() == null) {
      complete = false;
      return;
    }
    paths.putIfAbsent(event.path(), event.made());
    empty = isEmpty(event.path());
  }

  /** A file that an editor is writing is empty for a moment. */
  private static boolean isEmpty(Path path) {
    try {
      return Files.isRegularFile(path) && Files.size(path) == 0;
    } catch (IOException e) {
      return false; // it is gone
    }
  }

  /** For how many milliseconds nothing more must come until it is over. */
  long pause() {
    return complete && paths.size() <= FEW && !empty ? SHORT_MILLIS : LONG_MILLIS;
  }

  /** All of it, without files that were made and are gone again. */
  Changes changes() {
    Set<Path> changed = new LinkedHashSet<>();
    paths.forEach(
        (path, made) -> {
          if (!made || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            changed.add(path);
          }
        });
    return new Changes(changed, complete);
  }
}

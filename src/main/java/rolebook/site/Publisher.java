package rolebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/**
 * Collects the files of a site: those that differ from what is there are staged, the others are
 * left as they are. Files are staged from several threads; publishing is done once, by one.
 */
final class Publisher {
  private final Output output;
  private final Path staging;
  private final @Nullable Manifest previous;
  private final SortedMap<String, String> staged = new ConcurrentSkipListMap<>();
  private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger names = new AtomicInteger();

  Publisher(Output output) throws IOException {
    this.output = output;
    this.staging = output.staging();
    this.previous = output.manifest();
  }

  /** Adds a file with its bytes. */
  void stage(String file, byte[] bytes) throws IOException {
    Path there = output.resolve(file);
    if (Files.isRegularFile(there)
        && Files.size(there) == bytes.length
        && Arrays.equals(Files.readAllBytes(there), bytes)) {
      unchanged.add(file);
    } else {
      Files.write(stagedPath(file), bytes);
    }
  }

  /** Adds a copy of a file. */
  void stage(String file, Path source) throws IOException {
    Path there = output.resolve(file);
    if (Files.isRegularFile(there) && Files.mismatch(source, there) == -1) {
      unchanged.add(file);
    } else {
      Files.copy(source, stagedPath(file));
    }
  }

  private Path stagedPath(String file) {
    String name = String.valueOf(names.incrementAndGet());
    staged.put(file, name);
    return staging.resolve(name);
  }

  /** The bytes that a file of the new site has; null if it has none, because its view failed. */
  byte @Nullable [] read(String file) throws IOException {
    if (!isPlanned(file)) {
      return null;
    }
    String name = staged.get(file);
    return Files.readAllBytes(name == null ? output.resolve(file) : staging.resolve(name));
  }

  /**
   * Warns of files in the output that no build is known to have written. They are kept. What begins
   * with a dot belongs to git or to a host, and is not meant to be part of a site.
   */
  void reportForeignFiles(Location folder, Diagnostics diagnostics) throws IOException {
    if (previous != null || !Files.isDirectory(output.folder())) {
      return;
    }
    var foreign = new TreeSet<String>();
    try (Stream<Path> walk = Files.walk(output.folder())) {
      walk.filter(path -> !Files.isDirectory(path))
          .map(path -> output.folder().relativize(path).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith(".") && !isPlanned(file))
          .forEach(foreign::add);
    }
    if (!foreign.isEmpty()) {
      List<String> some = foreign.stream().limit(5).toList();
      String more = foreign.size() > 5 ? " and %s more".formatted(foreign.size() - 5) : "";
      diagnostics.report(
          Code.FOREIGN_FILES,
          folder,
          "no build is known to have written these files, so they are kept: "
              + String.join(", ", some)
              + more,
          "delete them yourself if they are not wanted");
    }
  }

  private boolean isPlanned(String file) {
    return staged.containsKey(file) || unchanged.contains(file);
  }

  /**
   * Publishes the site.
   *
   * @throws BuildException if a file that no build wrote is in the way; nothing is published then
   */
  BuildResult.Published publish() throws IOException, BuildException {
    for (String file : staged.keySet()) {
      checkNames(file);
      checkWay(file);
    }
    int written = staged.size();
    Manifest next = Manifest.of(unchanged, new TreeMap<>(staged));
    checkWritable(next);
    makeFolders();
    boolean same = written == 0 && previous != null && sameFiles(previous, next);
    int removed = same ? 0 : output.commit(next);
    return new BuildResult.Published(written, unchanged.size(), removed);
  }

  /** Checks that files can be moved before the first one is: the old site must be left whole. */
  private void checkWritable(Manifest next) throws IOException {
    var changed = new TreeSet<String>(staged.keySet());
    if (previous != null) {
      previous.files().stream().filter(file -> !next.has(file)).forEach(changed::add);
    }
    var folders = new HashSet<Path>();
    for (String file : changed) {
      Path folder = output.resolve(file).getParent();
      while (folder != null && !Files.isDirectory(folder)) {
        folder = folder.getParent();
      }
      if (folder != null && folders.add(folder) && !Files.isWritable(folder)) {
        throw new AccessDeniedException(folder.toString());
      }
    }
  }

  private static boolean sameFiles(Manifest one, Manifest other) {
    return List.copyOf(one.files()).equals(List.copyOf(other.files()));
  }

  /** Makes new folders while nothing is moved yet: a full disk must leave the old site whole. */
  private void makeFolders() throws IOException {
    var made = new ArrayList<Path>();
    try {
      makeFolder(output.folder(), made);
      for (String file : staged.keySet()) {
        makeFoldersAbove(file, made);
      }
    } catch (IOException e) {
      Collections.reverse(made);
      for (Path folder : made) {
        Files.deleteIfExists(folder);
      }
      throw e;
    }
  }

  private void makeFoldersAbove(String file, List<Path> made) throws IOException {
    for (int i = file.indexOf('/'); i > 0; i = file.indexOf('/', i + 1)) {
      Path folder = output.resolve(file.substring(0, i));
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        return; // a file of the old site, which goes when files are moved
      }
      makeFolder(folder, made);
    }
  }

  private static void makeFolder(Path folder, List<Path> made) throws IOException {
    if (!Files.exists(folder)) {
      Files.createDirectory(folder);
      made.add(folder);
    }
  }

  /**
   * Checks that the file system can hold the names in a path: in a folder, so that no file hides
   * it.
   */
  private void checkNames(String file) throws IOException {
    for (Path name : Path.of(file)) {
      try {
        Files.readAttributes(staging.resolve(name), BasicFileAttributes.class);
      } catch (NoSuchFileException e) {
        // it can hold the name, and has no such file there
      } catch (FileSystemException e) {
        throw new FileSystemException(output.resolve(file).toString(), null, e.getReason());
      }
    }
  }

  private void checkWay(String file) throws IOException, BuildException {
    Path path = output.resolve(file);
    for (int i = file.indexOf('/'); i > 0; i = file.indexOf('/', i + 1)) {
      String above = file.substring(0, i);
      if (isThere(output.resolve(above)) && !Files.isDirectory(output.resolve(above))) {
        checkOwn(above, false);
      }
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> inside = Files.walk(path)) {
        for (Path other : inside.filter(p -> !Files.isDirectory(p)).toList()) {
          checkOwn(output.folder().relativize(other).toString().replace('\\', '/'), false);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    } else if (isThere(path)) {
      checkOwn(file, true);
    }
  }

  /** Whether something is there, be it a symbolic link that leads to nothing. */
  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Checks that a build wrote a file that is in the way.
   *
   * @param sameAddress whether the site has that very file: without a manifest it counts as ours
   */
  private void checkOwn(String file, boolean sameAddress) throws BuildException {
    boolean own = previous == null ? sameAddress : previous.has(file);
    if (!own) {
      throw new BuildException(
          "'%s' is in the way, and no build wrote it: move it elsewhere"
              .formatted(output.resolve(file)));
    }
  }
}

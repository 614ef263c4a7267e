package rolebook.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rolebook.content.Digest;
import rolebook.content.Stamp;

/**
 * The steps from one site to another, made by hand: each returns the state that an interruption
 * after it leaves.
 */
final class Steps {
  private interface Step {
    void take() throws IOException;
  }

  private static final CopyOption REPLACE = StandardCopyOption.ATOMIC_MOVE;

  private final Project project;
  private final SortedMap<String, String> from;
  private final SortedMap<String, String> to;
  private final Path commit;

  /**
   * @param project whose output is the site {@code from}
   * @param from the files and folders that are there
   * @param to the files and folders that are to be there
   */
  Steps(Project project, SortedMap<String, String> from, SortedMap<String, String> to) {
    this.project = project;
    this.from = from;
    this.to = to;
    this.commit = project.work().resolve("commit");
  }

  /** The files that publishing writes, or takes away. */
  static List<String> changes(SortedMap<String, String> from, SortedMap<String, String> to) {
    SortedSet<String> changed = Project.changed(from, to);
    changed.removeIf(file -> file.endsWith("/"));
    return List.copyOf(changed);
  }

  /** What tells a file from any other that was ever at its place; empty if there is none. */
  static String identity(Path file) throws IOException {
    try {
      return String.valueOf(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (FileSystemException e) { // not there, or no folder is above it any more
      return "";
    }
  }

  /** How many steps there are. */
  int count() {
    return all().size();
  }

  /** Takes the first steps. */
  void take(int count) throws IOException {
    for (Step step : all().subList(0, count)) {
      step.take();
    }
  }

  private List<Step> all() {
    Path site = project.site();
    var steps = new ArrayList<Step>();
    Path files = commit.resolve(Commit.FILES);
    steps.add(this::stage);
    for (String file : changes(from, to)) {
      if (!to.containsKey(file)) {
        steps.add(() -> Files.delete(site.resolve(file)));
        steps.add(() -> Folders.deleteEmptyAbove(site.resolve(file), site));
      }
    }
    for (String file : changes(from, to)) {
      if (to.containsKey(file)) {
        steps.add(() -> Files.createDirectories(site.resolve(file).getParent()));
        steps.add(() -> Files.move(files.resolve(file), site.resolve(file), REPLACE));
      }
    }
    steps.add(
        () ->
            Files.move(
                commit.resolve(Commit.MANIFEST), project.work().resolve("manifest"), REPLACE));
    return steps;
  }

  private void stage() throws IOException {
    Files.createDirectories(commit);
    for (String file : changes(from, to)) {
      if (to.containsKey(file)) {
        Path staged = commit.resolve(Commit.FILES).resolve(file);
        Files.createDirectories(staged.getParent());
        Files.write(staged, bytes(to.get(file)));
      }
    }
    var published = new TreeMap<String, Manifest.PublishedFile>();
    for (String file : to.keySet()) {
      if (!file.endsWith("/")) {
        long digest = Digest.of(bytes(to.get(file)));
        published.put(file, new Manifest.PublishedFile(Stamp.UNKNOWN, digest, null));
      }
    }
    ManifestWriter.write(
        Manifest.ofFiles("another program", published), commit.resolve(Commit.MANIFEST));
    var stale = new TreeSet<>(from.keySet());
    stale.removeAll(to.keySet());
    stale.removeIf(file -> file.endsWith("/"));
    Commit.writeStale(stale, commit);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Makes the output and what lies beside it what they were in a copy. */
  static void restore(Project project, Path copy) throws IOException {
    Project.deleteAll(project.site());
    Project.deleteAll(project.work());
    try (Stream<Path> walk = Files.walk(copy)) {
      for (Path path : walk.toList()) {
        Path target = project.root().resolve(copy.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}

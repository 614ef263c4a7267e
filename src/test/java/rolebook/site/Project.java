package rolebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rolebook.Program;
import rolebook.Program.Run;
import rolebook.Trees;

/** A small project that tests change, build, and look at. */
final class Project {
  private static final Path BASE = Path.of("src/test/cases/base/content");
  private static final String ROLE = "roles/nurse.md";

  private final Path root;
  private final String content;

  private Project(Path root, String content) {
    this.root = root;
    this.content = content;
  }

  /** The base of all cases, copied into a folder. */
  static Project in(Path root) throws IOException {
    Trees.copy(BASE, root.resolve("content"));
    return new Project(root, "content");
  }

  /** The same project with other content, the base again, for the same output. */
  Project other(String content) throws IOException {
    Trees.copy(BASE, root.resolve(content));
    return new Project(root, content);
  }

  Path root() {
    return root;
  }

  Path content() {
    return root.resolve(content);
  }

  /** The output folder. */
  Path site() {
    return root.resolve("site");
  }

  /** The folder beside the output in which builds work. */
  Path work() {
    return root.resolve(".rolebook/site");
  }

  /** Writes a content file. */
  Project write(String file, String text) {
    Trees.write(content().resolve(file), text);
    return this;
  }

  /** Writes the role of the base under other slugs and titles. */
  Project roles(int from, int to) throws IOException {
    String role = Files.readString(BASE.resolve(ROLE));
    for (int i = from; i < to; i++) {
      write("roles/nurse-" + i + ".md", role.replace("Nurse\n", "Nurse " + i + "\n"));
    }
    return this;
  }

  Project delete(String file) throws IOException {
    Files.delete(content().resolve(file));
    return this;
  }

  /** Builds in this process. */
  Run build(String... options) {
    var arguments = new ArrayList<>(List.of("build", "--content", content));
    arguments.addAll(List.of(options));
    return Program.run(root, arguments.toArray(String[]::new));
  }

  BuildOptions options() {
    return new BuildOptions(root, content(), site(), null, null, false, false, false);
  }

  /** The site that a clean build of the same content makes, elsewhere. */
  SortedMap<String, String> clean() throws IOException {
    Path elsewhere = Files.createTempDirectory(root, "clean");
    Run run = build("--output", elsewhere.resolve("site").toString());
    if (run.exit() != 0) {
      throw new IllegalStateException(run.err());
    }
    return everything(elsewhere.resolve("site"));
  }

  SortedMap<String, String> published() throws IOException {
    return everything(site());
  }

  /** All files in a folder with their bytes, and its folders, each with nothing but a slash. */
  static SortedMap<String, String> everything(Path folder) throws IOException {
    SortedMap<String, String> everything = Trees.contents(folder);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(Files::isDirectory)
            .forEach(path -> everything.put(folder.relativize(path) + "/", "/"));
      }
    }
    return everything;
  }

  /** What tells each file of the site from any other: it changes when a file is written. */
  SortedMap<String, String> identities() throws IOException {
    var identities = new TreeMap<String, String>();
    for (String file : Trees.files(site())) {
      Path path = site().resolve(file);
      identities.put(file, Steps.identity(path) + " " + Files.getLastModifiedTime(path));
    }
    return identities;
  }

  /** The files that differ between two looks at the site. */
  static SortedSet<String> changed(SortedMap<String, String> one, SortedMap<String, String> other) {
    var changed = new TreeSet<>(one.keySet());
    changed.addAll(other.keySet());
    changed.removeIf(file -> one.getOrDefault(file, "").equals(other.getOrDefault(file, "")));
    return changed;
  }

  /** Deletes a folder with all that is in it. */
  static void deleteAll(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

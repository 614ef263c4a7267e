package rolebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small site, and what must come out of it. A case is a folder that is laid over {@code
 * cases/base}, a small site without mistakes. In it, {@code arguments.txt} may hold further
 * arguments of the command, a line each, and {@code remove.txt} the files of the base that are
 * taken away. What must come out is in {@code expected.txt}, the exit code and all of standard
 * error, and below {@code expected/}, files of the site.
 *
 * @param folder the case's folder
 */
public record Case(Path folder) {
  private static final Path CASES = Path.of("src/test/cases");
  private static final Path BASE = CASES.resolve("base");

  /** All cases, in the order of their names. */
  public static List<Case> all() throws IOException {
    try (Stream<Path> walk = Files.walk(CASES)) {
      return walk.filter(path -> path.endsWith("expected.txt"))
          .map(Path::getParent)
          .sorted()
          .map(Case::new)
          .toList();
    }
  }

  /** Its folder's path below that of all cases. */
  public String name() {
    return CASES.relativize(folder).toString();
  }

  /** Where the exit code and all of standard error are that must come out. */
  public Path expected() {
    return folder.resolve("expected.txt");
  }

  /** Writes the site into an empty folder. */
  public void write(Path site) throws IOException {
    Trees.copy(BASE, site);
    Trees.copy(folder, site);
    for (String removed : lines("remove.txt")) {
      Files.delete(site.resolve(removed));
    }
  }

  /** Builds the site, with further arguments. */
  public Program.Run build(Path site, String... more) throws IOException {
    var arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(lines("arguments.txt"));
    arguments.addAll(List.of(more));
    return Program.run(site, arguments.toArray(String[]::new));
  }

  private List<String> lines(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}

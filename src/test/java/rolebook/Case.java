package rolebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small site in a folder that is laid over {@code cases/base}, a small site without mistakes. In
 * it, {@code arguments.txt} may hold arguments, a line each, after the command where that is not
 * {@code build}; the folder {@code base} of its group, if there is one, is laid over the base
 * first, and {@code remove.txt} the files of the base that are taken away. What must come out is in
 * {@code expected.txt}, the exit code and all of standard error, and below {@code expected/}, files
 * of the site.
 *
 * @param folder where it is
 */
public record Case(Path folder) {
  private static final Path CASES = Path.of("src/test/cases");
  private static final Path BASE = CASES.resolve("base");

  /** All cases, sorted by name. */
  public static List<Case> all() throws IOException {
    try (Stream<Path> walk = Files.walk(CASES)) {
      return walk.filter(p -> p.endsWith("expected.txt"))
          .map(Path::getParent)
          .sorted()
          .map(Case::new)
          .toList();
    }
  }

  /** Its name: the folder, as seen from that of all cases. */
  public String name() {
    return CASES.relativize(folder).toString();
  }

  /** A file of the case itself, which need not be there. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** What must come out: the exit code and all of standard error. */
  public String expected() throws IOException {
    return Files.readString(file("expected.txt"));
  }

  /** Makes the site in a folder. */
  public void layOut(Path site) throws IOException {
    Trees.copy(BASE, site);
    Path ofGroup = folder.resolveSibling("base");
    if (Files.isDirectory(ofGroup)) {
      Trees.copy(ofGroup, site);
    }
    Trees.copy(folder, site);
    for (String removed : lines("remove.txt")) {
      Files.delete(site.resolve(removed));
    }
  }

  /** Builds or checks the site in a folder, with further arguments. */
  public Program.Run build(Path site, String... more) throws IOException {
    var arguments = new ArrayList<>(lines("arguments.txt"));
    if (arguments.isEmpty() || arguments.get(0).startsWith("-")) {
      arguments.add(0, "build");
    }
    arguments.addAll(List.of(more));
    return Program.run(site, arguments.toArray(String[]::new));
  }

  /** Whether the site is checked and not built. */
  public boolean isCheck() throws IOException {
    return lines("arguments.txt").stream().anyMatch("check"::equals);
  }

  private List<String> lines(String name) throws IOException {
    return Files.exists(file(name)) ? Files.readAllLines(file(name)) : List.of();
  }
}

package rolebook.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rolebook.Trees;

/** What a block of documentation tells a reader to change in a site, done as it says. */
final class Change {
  private Change() {}

  /** Makes a change: a {@code diff} of the file that the info string names, or {@code sh} lines. */
  static void make(Fence fence, Path site) throws IOException, InterruptedException {
    switch (fence.language()) {
      case "diff" -> patch(site.resolve(fence.subject()), fence.text());
      case "sh" -> run(site, fence.text());
      default -> throw new IllegalStateException("no change is told by ```" + fence.info());
    }
  }

  /** Puts the lines with a plus where those with a minus are; a file of plusses alone is new. */
  private static void patch(Path file, String diff) throws IOException {
    List<String> before = side(diff, '-');
    List<String> after = side(diff, '+');
    if (before.isEmpty()) {
      if (Files.exists(file)) {
        throw new IllegalStateException("the diff does not say where in " + file);
      }
      Trees.write(file, String.join("\n", after) + "\n");
      return;
    }
    var lines = new ArrayList<>(List.of(Files.readString(file).split("\n", -1)));
    int at = Collections.indexOfSubList(lines, before);
    if (at < 0 || at != Collections.lastIndexOfSubList(lines, before)) {
      throw new IllegalStateException(file + " does not hold these lines once: " + before);
    }
    lines.subList(at, at + before.size()).clear();
    lines.addAll(at, after);
    Files.writeString(file, String.join("\n", lines));
  }

  private static List<String> side(String diff, char mark) {
    return diff.lines()
        .filter(line -> line.isEmpty() || line.charAt(0) == mark || line.charAt(0) == ' ')
        .map(line -> line.isEmpty() ? "" : line.substring(1))
        .toList();
  }

  private static void run(Path site, String script) throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    int exit =
        new ProcessBuilder("sh", "-e", "-c", script)
            .directory(site.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException("exit " + exit + ": " + Files.readString(said));
    }
    Files.delete(said);
  }
}

package rolebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rolebook.Program;
import rolebook.Trees;

/** A small site without mistakes, which tests change and check. */
public final class CheckedSite {
  private final Path root;

  private CheckedSite(Path root) {
    this.root = root;
  }

  /** The base of the cases that are checked, copied into a folder. */
  public static CheckedSite in(Path root) throws IOException {
    Trees.copy(Path.of("src/test/cases/base"), root);
    Trees.copy(Path.of("src/test/cases/check/base"), root);
    return new CheckedSite(root);
  }

  public Path root() {
    return root;
  }

  /** Writes a content file. */
  public CheckedSite write(String file, String text) {
    Trees.write(root.resolve("content").resolve(file), text);
    return this;
  }

  /** Writes one text of a content file in place of another. */
  public CheckedSite replace(String file, String text, String by) throws IOException {
    String whole = Files.readString(root.resolve("content").resolve(file));
    if (!whole.contains(text)) {
      throw new IllegalStateException(file + " does not hold '" + text + "'");
    }
    return write(file, whole.replace(text, by));
  }

  /** Checks it. */
  public Program.Run check(String... options) {
    var arguments = new ArrayList<>(List.of("check"));
    arguments.addAll(List.of(options));
    return Program.run(root, arguments.toArray(String[]::new));
  }

  /** What is found when it is checked: the head lines of messages, without the folder. */
  List<String> found() {
    return check()
        .err()
        .lines()
        .filter(line -> line.startsWith("content/"))
        .map(line -> line.substring("content/".length()))
        .toList();
  }
}

package rolebook.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ParameterException;
import rolebook.diagnostic.Visible;

/** Writes the files that something new begins with, and says what is next. */
final class NewEntry {
  private final Terminal terminal;
  private final Path root;
  private final Function<String, ParameterException> wrong;

  /**
   * @param root the folder that messages show paths from
   * @param wrong what is thrown for wrong usage
   */
  NewEntry(Terminal terminal, Path root, Function<String, ParameterException> wrong) {
    this.terminal = terminal;
    this.root = root;
    this.wrong = wrong;
  }

  /** A folder that is there to be written in. */
  Path existing(Path content) {
    if (!Files.isDirectory(content)) {
      throw wrong.apply("there is no folder '%s' to write in".formatted(shown(content)));
    }
    return content;
  }

  /** A path as messages show it. */
  String shown(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Writes the files of a skeleton, and names each. */
  void write(Skeleton skeleton, Path into, Map<String, String> words) throws IOException {
    try {
      skeleton.write(into, words).forEach(file -> say(shown(file)));
    } catch (FileAlreadyExistsException e) {
      throw wrong.apply(
          "'%s' is there already; nothing was written".formatted(shown(Path.of(e.getFile()))));
    }
  }

  /** Says what is next, a line a step. */
  void sayNext(List<String> steps) {
    String before = "next: ";
    for (String step : steps) {
      say(before + step);
      before = "      ";
    }
  }

  private void say(String line) {
    terminal.out().println(Visible.text(line));
  }
}

package rolebook.diagnostic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines that diagnostics are about, when they are shown: a build that finds nothing wrong
 * keeps no file in memory for it. Not thread-safe.
 */
public final class Excerpts {
  /** Longer lines are cut around the place, so that the mark stays on the screen. */
  private static final int WIDEST = 120;

  private static final int BEFORE = 60;

  private final Path root;
  private final Map<String, List<String>> lines = new HashMap<>();
  private String lastLine = "";
  private int[] lastCodePoints = {};

  /**
   * @param root the folder that the paths of locations are seen from
   */
  public Excerpts(Path root) {
    this.root = root;
  }

  /**
   * A line of a file with one place marked.
   *
   * @param line the line, safe for a terminal
   * @param indent the blanks that put the marks below the place
   * @param marks a caret for each column of the place
   */
  public record Excerpt(String line, String indent, String marks) {}

  /** The line at a location, or null where the file has no such line or cannot be read. */
  public @Nullable Excerpt of(Location location) {
    List<String> file =
        location.isWholeFile() ? List.of() : lines.computeIfAbsent(location.path(), this::read);
    if (location.line() < 1 || location.line() > file.size()) {
      return null;
    }
    int[] line = codePoints(file.get(location.line() - 1));
    int start = Math.min(location.column() - 1, line.length);
    int from = line.length > WIDEST && start > BEFORE ? start - BEFORE : 0;
    int to = Math.min(line.length, from + WIDEST);
    int end = Math.min(start + Math.max(1, location.length()), Math.max(to, start + 1));
    var indent = new StringBuilder(from > 0 ? " " : "");
    for (int i = from; i < start; i++) {
      indent.append(line[i] == '\t' ? "\t" : " ".repeat(Visible.width(line[i])));
    }
    int marks = 0;
    for (int i = start; i < end; i++) {
      marks += i < line.length ? Visible.width(line[i]) : 1;
    }
    String shown =
        (from > 0 ? "…" : "") + new String(line, from, to - from) + (to < line.length ? "…" : "");
    return new Excerpt(shown, indent.toString(), "^".repeat(Math.max(1, marks)));
  }

  /** A line's characters as they are shown. One line often has many problems. */
  private int[] codePoints(String line) {
    if (!line.equals(lastLine)) {
      lastLine = line;
      lastCodePoints = Visible.text(line).codePoints().toArray();
    }
    return lastCodePoints;
  }

  private List<String> read(String path) {
    try {
      String text = new String(Files.readAllBytes(root.resolve(path)), StandardCharsets.UTF_8);
      return List.of(
          (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1));
    } catch (IOException | InvalidPathException e) {
      return List.of(); // the problem is still told, only without its line
    }
  }
}

package rolebook.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rolebook.diagnostic.Code;

/** What a build said on standard error, held against the form that is promised. */
final class Messages {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<path>\\S.*?)(?::(?<line>\\d+):(?<column>\\d+))?: (?<severity>error|warning): "
              + "(?<message>.*\\S) \\[(?<code>[a-z0-9-]+)]");
  private static final Pattern EXCERPT = Pattern.compile(" *\\d+ \\| .*");
  private static final Pattern BELOW = Pattern.compile(" {6}\\S.*");
  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?:(\\d+) errors?)?(?:, )?(?:(\\d+) warnings?)?: nothing was published(?: \\(.*\\))?");
  private static final Set<String> CODES =
      Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());

  private final Path root;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> codes = new TreeSet<>();
  private int errors;
  private int warnings;
  private boolean refused;
  private String lastPath = "";
  private String[] lastLines;

  private Messages(Path root) {
    this.root = root;
  }

  static Messages read(String err, Path root) throws IOException {
    var messages = new Messages(root);
    if (!err.isEmpty() && !err.endsWith("\n")) {
      messages.complaints.add("the last line does not end");
    }
    for (String line : err.isEmpty() ? new String[0] : err.split("\n")) {
      messages.read(line);
    }
    return messages;
  }

  /** What is not as it should be. */
  List<String> complaints() {
    return complaints;
  }

  /** The codes of all problems. */
  Set<String> codes() {
    return codes;
  }

  /** Whether errors are named, and the last line counts them. */
  boolean refuse() {
    return refused && errors + warnings > 0;
  }

  int errors() {
    return errors;
  }

  private void read(String line) throws IOException {
    if (EXCERPT.matcher(line).matches() || BELOW.matcher(line).matches()) {
      return;
    }
    Matcher summary = SUMMARY.matcher(line);
    Matcher head = HEAD.matcher(line);
    if (head.matches()) {
      head(head);
    } else if (summary.matches()) {
      refused = number(summary.group(1)) == errors && number(summary.group(2)) == warnings;
    } else {
      complaints.add("this is neither head, excerpt, hint nor summary: " + line);
    }
  }

  private void head(Matcher head) throws IOException {
    if (head.group("severity").equals("error")) {
      errors++;
    } else {
      warnings++;
    }
    codes.add(head.group("code"));
    if (!CODES.contains(head.group("code"))) {
      complaints.add("there is no such code: " + head.group());
    }
    if (head.group("line") != null && !isInside(head)) {
      complaints.add("the file has no such place: " + head.group());
    }
  }

  /** Whether the named file has the place, the end of a line included. */
  private boolean isInside(Matcher head) throws IOException {
    String[] lines = lines(head.group("path"));
    if (lines == null) {
      return true; // it is called otherwise than it is shown
    }
    int line = number(head.group("line"));
    int column = number(head.group("column"));
    return line >= 1
        && line <= lines.length
        && column >= 1
        && column <= lines[line - 1].codePointCount(0, lines[line - 1].length()) + 1;
  }

  /**
   * The lines of a file, or null if there is none with that name. One file often has many errors.
   */
  private String[] lines(String path) throws IOException {
    if (!path.equals(lastPath)) {
      lastPath = path;
      lastLines = null;
      try {
        Path file = root.resolve(path);
        if (Files.isRegularFile(file)) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          lastLines =
              (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
        }
      } catch (InvalidPathException e) {
        lastLines = null;
      }
    }
    return lastLines;
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}

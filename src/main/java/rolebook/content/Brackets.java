package rolebook.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notes which files may hold placeholders, so that nobody need look at the texts of all others. */
final class Brackets {
  private static final Pattern BRACKETS = Pattern.compile("\\[\\p{L}[^\\[\\]]{1,200}\\]");

  private Brackets() {}

  /**
   * An entry that was read, with the note.
   *
   * @param body its Markdown, or null where all of the file is YAML
   */
  static ReadFile note(SourceText file, @Nullable Text body, ReadFile read) {
    if (read.wording() == null) {
      return read;
    }
    String markdown = body == null ? "" : body.value();
    String yaml = file.text().substring(0, file.text().length() - markdown.length());
    boolean found = isIn(markdown, true) || isIn(yaml, false);
    return new ReadFile(read.entry(), read.body(), read.wording(), found);
  }

  /** Looks only where a bracket opens: the pattern would try every place in the text. */
  private static boolean isIn(String text, boolean markdown) {
    Matcher matcher = BRACKETS.matcher(text);
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      boolean prose = markdown || isBehindText(text, at) || isBehindIndent(text, at);
      if (prose && matcher.region(at, text.length()).lookingAt()) {
        boolean link = markdown && text.startsWith("(", matcher.end());
        if (!link) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what stands before a bracket is no sign that YAML's lists stand behind. */
  private static boolean isBehindText(String yaml, int bracket) {
    int before = bracket - (yaml.startsWith(" ", bracket - 1) ? 2 : 1);
    return before >= 0 && ":,[{(- \t\n".indexOf(yaml.charAt(before)) < 0;
  }

  /** Whether a bracket begins an indented line, as in a text of several lines. */
  private static boolean isBehindIndent(String yaml, int bracket) {
    int start = bracket;
    while (start > 0 && yaml.charAt(start - 1) == ' ') {
      start--;
    }
    return start < bracket && (start == 0 || yaml.charAt(start - 1) == '\n');
  }
}

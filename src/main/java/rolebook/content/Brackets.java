package rolebook.content;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notes which files may hold placeholders, so that nobody need look at the texts of all others. */
final class Brackets {
  private static final String BRACKETS = "\\[\\p{L}[^\\[\\]]{1,200}\\]";

  /** In Markdown, those that are no link's. */
  private static final Pattern IN_MARKDOWN = Pattern.compile(BRACKETS + "(?!\\()");

  /** In YAML, those that are no list's: these stand behind other signs. */
  private static final Pattern IN_YAML =
      Pattern.compile("(?<=[^\\s:,\\[{(-] ?|^ {1,99})" + BRACKETS, Pattern.MULTILINE);

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
    boolean found = isIn(markdown, IN_MARKDOWN) || isIn(yaml, IN_YAML);
    return new ReadFile(read.entry(), read.body(), read.wording(), found);
  }

  /** Looks only where a bracket opens: the pattern would try every place in the text. */
  private static boolean isIn(String text, Pattern placeholder) {
    var matcher = placeholder.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}

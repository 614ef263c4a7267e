package rolebook.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;
import rolebook.diagnostic.Location;

/**
 * Finds the places inside YAML texts: exactly for those that stand in the file as they are and for
 * literal blocks, and as the start of the value for those that YAML folds or unescapes.
 */
final class YamlText {
  private static final Pattern ANCHOR = Pattern.compile("&\\S+\\s+");

  private YamlText() {}

  /** A scalar's text. */
  static Text of(ScalarNode node, YamlSource source) {
    String value = source.written(node.getValue()).stripTrailing();
    SourceText file = source.file();
    int start = behindAnchor(file.text(), source.offset(node.getStartMark()));
    int end = source.offset(node.getEndMark());
    int shift = start + (node.isPlain() ? 0 : 1);
    if (file.text().startsWith(value, shift) && value.indexOf('\n') < 0) {
      Location at = file.at(shift, shift + value.length());
      return new Text(value, at, (from, to) -> file.at(shift + from, shift + to));
    }
    Location whole = file.at(start, end);
    if (file.text().startsWith("|", start)) {
      return new Text(value, whole, literal(value, file, start, whole));
    }
    return new Text(value, whole, (from, to) -> whole);
  }

  /** SnakeYAML lets a value begin at its anchor. */
  private static int behindAnchor(String text, int start) {
    if (!text.startsWith("&", start)) {
      return start;
    }
    Matcher anchor = ANCHOR.matcher(text).region(start, text.length());
    return anchor.lookingAt() ? anchor.end() : start;
  }

  /** A literal block's lines are the file's lines without their indentation. */
  private static Text.Places literal(String value, SourceText file, int start, Location whole) {
    int header = file.line(start);
    return (from, to) -> {
      int lineStart = value.lastIndexOf('\n', from - 1) + 1;
      int nextBreak = value.indexOf('\n', from);
      String line = value.substring(lineStart, nextBreak < 0 ? value.length() : nextBreak);
      int fileLine =
          header + 1 + (int) value.substring(0, lineStart).chars().filter(c -> c == '\n').count();
      if (fileLine >= file.lineCount()) {
        return whole;
      }
      int lineEnd = file.lineEnd(fileLine);
      int shift = lineEnd - line.length();
      if (shift < file.lineStart(fileLine) || !file.text().startsWith(line, shift)) {
        return whole;
      }
      return file.at(shift + from - lineStart, shift + to - lineStart);
    };
  }
}

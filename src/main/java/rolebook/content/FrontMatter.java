package rolebook.content;

import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/**
 * A Markdown entry, cut into the keys between two lines of three hyphens and the text below.
 *
 * @param keys the front matter
 * @param body the Markdown
 */
record FrontMatter(YamlSource keys, Text body) {
  private static final String FENCE = "---";

  /** The two parts of a file, or null if it has no front matter, which is reported. */
  static @Nullable FrontMatter of(SourceText file, Diagnostics diagnostics) {
    if (!isFence(file, 0)) {
      diagnostics.report(
          Code.MISSING_FRONT_MATTER,
          file.at(0, 1),
          "the file does not begin with front matter",
          "begin it with a line '---', keys such as 'title: …', and a second line '---'");
      return null;
    }
    int end = 1;
    while (end < file.lineCount() && !isFence(file, end)) {
      end++;
    }
    if (end == file.lineCount()) {
      diagnostics.report(
          Code.MISSING_FRONT_MATTER,
          file.at(0, FENCE.length()),
          "the front matter that begins here never ends",
          "put a line '---' below its last key");
      return null;
    }
    int bodyStart = end + 1 < file.lineCount() ? file.lineStart(end + 1) : file.text().length();
    String body = file.text().substring(bodyStart);
    int leading = body.length() - body.stripLeading().length();
    Text text =
        new Text(
            body,
            file.at(bodyStart + leading, bodyStart + leading + 1),
            (from, to) -> file.at(bodyStart + from, bodyStart + to));
    var keys = new YamlSource(file, file.lineStart(1), file.lineStart(end), diagnostics);
    return new FrontMatter(keys, text);
  }

  private static boolean isFence(SourceText file, int line) {
    return file.text()
        .substring(file.lineStart(line), file.lineEnd(line))
        .stripTrailing()
        .equals(FENCE);
  }
}

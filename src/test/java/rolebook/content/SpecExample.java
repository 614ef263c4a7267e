package rolebook.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of CommonMark's specification.
 *
 * @param number its number, from 1
 * @param markdown what is written
 * @param html what must come out
 */
record SpecExample(int number, String markdown, String html) {
  private static final Path SPECIFICATION = Path.of("src/test/resources/commonmark/spec.txt");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.MULTILINE | Pattern.DOTALL);

  /** All examples, in order. In the specification an arrow stands for a tab. */
  static List<SpecExample> all() throws IOException {
    var examples = new ArrayList<SpecExample>();
    Matcher example = EXAMPLE.matcher(Files.readString(SPECIFICATION));
    while (example.find()) {
      String markdown = example.group(1).replace('→', '\t');
      String html = example.group(2).replace('→', '\t');
      examples.add(new SpecExample(examples.size() + 1, markdown, html));
    }
    return examples;
  }
}

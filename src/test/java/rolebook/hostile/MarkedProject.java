package rolebook.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.Trees;

/**
 * A project in which every key and every place of Markdown is used once, and every text has a mark
 * in it: {@code plain01z} where it is plain text, {@code prose01z} where it is Markdown, {@code
 * code01z} where it is code in Markdown, {@code rest01z} where it is plain text that no page shows
 * so far. Keys whose values are no texts (addresses, dates, ids of other things, words of a list)
 * stand alone on their lines, without quotes.
 */
final class MarkedProject {
  static final Path FOLDER = Path.of("src/test/resources/hostile");
  static final Pattern MARK = Pattern.compile("(plain|prose|code|rest)\\d+z");
  private static final Pattern VALUE = Pattern.compile("^( *(?:- )?(?:[\\w-]+: )?)([^'\\s].*)$");

  private MarkedProject() {}

  /** Writes the project, its marks replaced by what is to be read there. */
  static void writeTexts(Path folder, UnaryOperator<String> text) throws IOException {
    for (String file : Trees.files(FOLDER)) {
      var written = new StringBuilder();
      boolean keys = file.endsWith(".yaml");
      for (String line : Files.readAllLines(FOLDER.resolve(file))) {
        keys = line.equals("---") ? written.length() == 0 : keys;
        boolean inKeys = keys;
        written
            .append(MARK.matcher(line).replaceAll(m -> written(m, inKeys, text.apply(m.group()))))
            .append('\n');
      }
      Trees.write(folder.resolve(file), written.toString());
    }
  }

  /** A text as it stands in single quotes or in Markdown. */
  private static String written(MatchResult mark, boolean keys, String text) {
    String kind = mark.group(1);
    String markdown =
        kind.equals("prose") ? text.replaceAll("[\\\\*_\\[\\]\"'`~|]", "\\\\$0") : text;
    return Matcher.quoteReplacement(keys ? markdown.replace("'", "''") : markdown);
  }

  /** The marks, with the texts that stand around them. */
  static SortedMap<String, String> texts() throws IOException {
    var texts = new TreeMap<String, String>();
    for (String file : Trees.files(FOLDER)) {
      for (String line : Files.readAllLines(FOLDER.resolve(file))) {
        MARK.matcher(line)
            .results()
            .forEach(mark -> texts.put(mark.group(), file + ": " + line.strip()));
      }
    }
    return texts;
  }

  /** Says what to write in place of a value; null to leave it. */
  interface Replacement {
    String of(String place, String value);
  }

  /** Writes the project, values that are no texts replaced by texts. */
  static void writeValues(Path folder, Replacement replacement) throws IOException {
    for (String file : Trees.files(FOLDER)) {
      Trees.write(folder.resolve(file), replaceValues(file, replacement));
    }
  }

  private static String replaceValues(String file, Replacement replacement) throws IOException {
    var written = new StringBuilder();
    int number = 0;
    boolean keys = file.endsWith(".yaml");
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      number++;
      keys = line.equals("---") ? number == 1 : keys;
      Matcher value = VALUE.matcher(line);
      String other = null;
      if (keys && value.matches() && !line.equals("---") && !isMapping(value)) {
        other = replacement.of(file + ":" + number, value.group(2));
      }
      written.append(other == null ? line : value.group(1) + "'" + other.replace("'", "''") + "'");
      written.append('\n');
    }
    return written.toString();
  }

  /** Whether a line only says what the keys below it belong to. */
  private static boolean isMapping(Matcher value) {
    return value.group(2).endsWith(":")
        || value.group(2).equals("[]")
        || value.group(2).contains("'");
  }
}

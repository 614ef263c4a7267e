package rolebook.bench;

import java.util.regex.Pattern;

/** Rewrites a body for generators that know neither Rolebook's links nor its sample letters. */
final class PlainMarkdown {
  private static final Pattern ROLE = Pattern.compile("\\(role:([a-z-]+)");
  private static final Pattern LETTER = Pattern.compile("\\(letter:([a-z-]+)");
  private static final Pattern LINE_END = Pattern.compile("(?<=\\S)\\n(?=\\S)");
  private static final String SAMPLE = "## Sample letter\n";

  private PlainMarkdown() {}

  /** The same text with addresses for links, and with a mark at line ends that are line breaks. */
  static String of(String body) {
    String text = ROLE.matcher(body).replaceAll("(/resume-examples/$1/");
    text = LETTER.matcher(text).replaceAll("(/cover-letter-examples/$1/");
    int sample = text.indexOf(SAMPLE);
    if (sample < 0) {
      return text;
    }
    String above = text.substring(0, sample);
    return above + LINE_END.matcher(text.substring(sample)).replaceAll("\\\\\n");
  }
}

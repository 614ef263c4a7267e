package rolebook.content;

import rolebook.content.Markdown.RefusedException;
import rolebook.diagnostic.Code;

/**
 * Refuses texts that would take the parser too deep a stack or too long a time, before it parses
 * them. No text that is meant for readers comes near these limits.
 */
final class MarkdownLimits {
  private static final char[] SLOW_MARKS = {'[', '`', '|', '<', '&', '*', '_'};
  private static final int MOST_MARKS = 4000;
  private static final int MOST_EMPHASIS_MARKS = 10_000;
  private static final int MOST_IN_A_ROW = 1000;
  private static final int MOST_WORK = 25_000_000;

  /** What may stand before the text of a line in quotes and lists. */
  private static final String STANDS_BEFORE_TEXT = ">-*+.) \t0123456789";

  private MarkdownLimits() {}

  static void check(String text) throws RefusedException {
    checkMarks(text);
    if (hasLongLine(text)) {
      checkBlanks(text);
      checkFences(text);
    }
    checkNesting(text);
  }

  /** Whether a line has room for more blanks or marks in a row than there may be. */
  private static boolean hasLongLine(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end - start >= MOST_IN_A_ROW) {
        return true;
      }
      start = end + 1;
    }
    return text.length() - start >= MOST_IN_A_ROW;
  }

  /** Checks the marks with whose number the parser's time grows by the square. */
  private static void checkMarks(String text) throws RefusedException {
    if (text.length() <= 2 * MOST_MARKS) {
      return; // two of the same mark that begin anew have something between them
    }
    for (char mark : SLOW_MARKS) {
      int most = mark == '*' || mark == '_' ? MOST_EMPHASIS_MARKS : MOST_MARKS;
      int count = 0;
      for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
        boolean begins = i == 0 || text.charAt(i - 1) != mark;
        count += begins ? 1 : 0;
        if (count > most) {
          String message = "more than %s '%c' in one text".formatted(most, mark);
          throw new RefusedException(Code.TOO_MANY_MARKS, i, message);
        }
      }
    }
  }

  /**
   * Checks the blanks between two words of a line, with whose number in a row time grows by the
   * square too.
   */
  private static void checkBlanks(String text) throws RefusedException {
    int words = 0; // where the last word ended, or the line began
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        begun = false;
      } else if (c != ' ' && c != '\t') {
        if (begun && i - words > MOST_IN_A_ROW) {
          String message = "more than %s blanks between two words".formatted(MOST_IN_A_ROW);
          throw new RefusedException(Code.TOO_MANY_MARKS, words, message);
        }
        words = i + 1;
        begun = true;
      }
    }
  }

  /** Checks the marks of fences: the line behind them is searched again for each in a row. */
  private static void checkFences(String text) throws RefusedException {
    int begin = 0;
    for (int i = 1; i < text.length(); i++) {
      char mark = text.charAt(i);
      begin = mark == text.charAt(i - 1) ? begin : i;
      if (i - begin >= MOST_IN_A_ROW && (mark == '~' || mark == '`')) {
        String message = "more than %s '%c' in a row".formatted(MOST_IN_A_ROW, mark);
        throw new RefusedException(Code.TOO_MANY_MARKS, begin, message);
      }
    }
  }

  /**
   * Checks how many quotes and lists a line opens, because the parser recurses into them, and how
   * much text stands how deep: with each line the parser looks at all that are open.
   */
  private static void checkNesting(String text) throws RefusedException {
    long work = 0;
    int open = 0;
    boolean textBefore = false;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int word = start;
      int markers = 0;
      while (word < end && STANDS_BEFORE_TEXT.indexOf(text.charAt(word)) >= 0) {
        markers += isMarker(text, word) ? 1 : 0;
        if (markers > YamlSource.DEEPEST) {
          throw RefusedException.tooDeep(word);
        }
        word++;
      }
      boolean hasText = word < end;
      int goesOn = markers + (word - start - markers) / 2; // a list takes two blanks at least
      boolean mayStay = textBefore || !hasText; // a line of a paragraph needs no marks
      open = Math.min(mayStay ? Math.max(open, goesOn) : goesOn, YamlSource.DEEPEST);
      work += (long) open * (end - start + 1);
      if (work > MOST_WORK) {
        String message = "too much text stands too deep in lists and quotes";
        throw new RefusedException(Code.NESTING_TOO_DEEP, start, message);
      }
      textBefore = hasText;
      start = end + 1;
    }
  }

  /** Whether a character opens a quote, or ends the mark of an item. */
  private static boolean isMarker(String text, int at) {
    char c = text.charAt(at);
    boolean alone = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '>' || (alone && "-*+.)".indexOf(c) >= 0);
  }
}

package rolebook.content;

/** Knows the characters that no page can hold, and those that no reader can see. */
final class Characters {
  private Characters() {}

  /**
   * Whether a text has none of the characters that need a second look: control characters, such as
   * turn text, and those that are but half a code point. Most texts have none.
   */
  static boolean areAllPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x7F) {
        if (c < ' ' && c != '\n' && c != '\t') {
          return false;
        }
      } else if (c <= 0x9F || turnsText(c) || Character.isSurrogate(c) || c >= '\uFFFE') {
        return false;
      }
    }
    return true;
  }

  /** Where a text has its first control character, tabs and line ends aside; -1 if it has none. */
  static int firstControl(String text) {
    if (areAllPlain(text)) {
      return -1;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (control || Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF') {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a character turns the direction of the text behind it, so that what stands in a file
   * can be read as something else.
   */
  static boolean turnsText(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  static String message(char c) {
    return "the control character U+%04X is not allowed".formatted((int) c);
  }
}

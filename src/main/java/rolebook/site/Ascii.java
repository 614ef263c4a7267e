package rolebook.site;

/** Looks for ASCII in a text in UTF-8, in which no byte of another sign looks like it. */
final class Ascii {
  private Ascii() {}

  /** Where a sign stands next; -1 if nowhere. */
  static int indexOf(byte[] text, int sign, int from) {
    for (int i = from; i < text.length; i++) {
      if (text[i] == sign) {
        return i;
      }
    }
    return -1;
  }

  /** Where some signs stand next; -1 if nowhere. */
  static int indexOf(byte[] text, String signs, int from) {
    int at = indexOf(text, signs.charAt(0), from);
    while (at >= 0 && !startsWith(text, signs, at)) {
      at = indexOf(text, signs.charAt(0), at + 1);
    }
    return at;
  }

  /** Whether some signs stand at a place, which may lie behind the text. */
  static boolean startsWith(byte[] text, String signs, int from) {
    if (signs.length() > text.length - from) {
      return false;
    }
    for (int i = 0; i < signs.length(); i++) {
      if (text[from + i] != signs.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the next sign stands that is no blank; the text's length if there is none. */
  static int behindSpace(byte[] text, int from) {
    int end = from;
    while (end < text.length && isSpace(text[end])) {
      end++;
    }
    return end;
  }

  static boolean isSpace(byte sign) {
    return sign <= ' '
        && (sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f');
  }

  static boolean isLetter(byte sign) {
    return (sign | ' ') >= 'a' && (sign | ' ') <= 'z';
  }
}

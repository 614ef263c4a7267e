package rolebook.hostile;

import java.util.List;
import rolebook.generator.Chance;

/** Mutations that know nothing of what a file is. */
final class ByteMutations {
  static final List<Mutation> ALL =
      List.of(
          ByteMutations::flip,
          ByteMutations::change,
          ByteMutations::delete,
          ByteMutations::duplicate,
          ByteMutations::move,
          ByteMutations::truncate,
          ByteMutations::insertByte,
          ByteMutations::insertText,
          ByteMutations::insertText,
          ByteMutations::lineEnds,
          ByteMutations::begin);

  /** Bytes that are no UTF-8: cut short, overlong, surrogates, beyond Unicode, UTF-16. */
  private static final List<String> NO_UTF8 =
      List.of(
          "\u00ED\u00A0\u0080",
          "\u00C0\u00AF",
          "\u00F4\u0090\u0080\u0080",
          "\u00E2\u0080",
          "\u0080",
          "\u00FE\u00FF",
          "\u00FF\u00FEa\0");

  private ByteMutations() {}

  private static int at(String bytes, Chance chance) {
    return chance.between(0, bytes.length());
  }

  private static int behind(String bytes, int start, Chance chance) {
    int most = chance.oneIn(4) ? bytes.length() - start : Math.min(12, bytes.length() - start);
    return start + chance.between(0, most);
  }

  private static String flip(String bytes, Chance chance) {
    if (bytes.isEmpty()) {
      return bytes;
    }
    int at = chance.between(0, bytes.length() - 1);
    char flipped = (char) (bytes.charAt(at) ^ (1 << chance.between(0, 7)));
    return bytes.substring(0, at) + flipped + bytes.substring(at + 1);
  }

  private static String change(String bytes, Chance chance) {
    if (bytes.isEmpty()) {
      return bytes;
    }
    int at = chance.between(0, bytes.length() - 1);
    String signs = "\n \t#:-*_`[](){}<>|&!\"'\\$.,?/=+~^%@0aZ\r";
    char other = signs.charAt(chance.between(0, signs.length() - 1));
    return bytes.substring(0, at) + other + bytes.substring(at + 1);
  }

  private static String delete(String bytes, Chance chance) {
    int start = at(bytes, chance);
    return bytes.substring(0, start) + bytes.substring(behind(bytes, start, chance));
  }

  private static String duplicate(String bytes, Chance chance) {
    int start = at(bytes, chance);
    int end = behind(bytes, start, chance);
    int times = chance.oneIn(6) ? chance.between(2, 50) : 1;
    return bytes.substring(0, end)
        + bytes.substring(start, end).repeat(times)
        + bytes.substring(end);
  }

  private static String move(String bytes, Chance chance) {
    int start = at(bytes, chance);
    int end = behind(bytes, start, chance);
    String rest = bytes.substring(0, start) + bytes.substring(end);
    int to = at(rest, chance);
    return rest.substring(0, to) + bytes.substring(start, end) + rest.substring(to);
  }

  private static String truncate(String bytes, Chance chance) {
    return bytes.substring(0, at(bytes, chance));
  }

  private static String insertByte(String bytes, Chance chance) {
    String odd =
        chance.oneIn(2) ? chance.pick(NO_UTF8) : String.valueOf((char) chance.between(0, 255));
    return insert(bytes, odd, chance);
  }

  private static String insertText(String bytes, Chance chance) {
    return insert(bytes, Bytes.of(HostileTexts.any(chance)), chance);
  }

  private static String lineEnds(String bytes, Chance chance) {
    return bytes.replace("\n", Bytes.of(chance.pick("\r\n", "\r", "\n\n", "\u2028", "\u0085", "")));
  }

  private static String begin(String bytes, Chance chance) {
    return Bytes.of(chance.pick("\uFEFF", "\uFEFF\uFEFF", "\n", " ", "\u0000", "#!", "\t")) + bytes;
  }

  static String insert(String bytes, String what, Chance chance) {
    int at = at(bytes, chance);
    return bytes.substring(0, at) + what + bytes.substring(at);
  }
}

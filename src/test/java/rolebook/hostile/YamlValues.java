package rolebook.hostile;

import java.util.List;
import rolebook.generator.Chance;

/** Values that a key may be given: of every type, right and wrong. */
final class YamlValues {
  private static final List<String> PLAIN =
      List.of(
          "",
          "~",
          "null",
          "true",
          "false",
          "yes",
          "0",
          "-1",
          "1e999",
          "0x1F",
          "012",
          "12:30:45",
          "2024-02-30",
          "2026-11-01",
          "99999-01-01",
          ".inf",
          ".nan",
          "[]",
          "{}",
          "[[]]",
          "[{}]",
          "{a: 1}",
          "[a, b, a]",
          "[~, 1, [2]]",
          "|",
          ">-",
          "|2-",
          "*nothing",
          "&a x",
          "!!str x",
          "!!python/object:x {}",
          "! x",
          "!x",
          "%x",
          "@x",
          "`x`",
          "a: b",
          "- a",
          "? a",
          "'",
          "\"",
          "''",
          "\"\"",
          "' '",
          "\"\\x00\"",
          "\"\\u2028\\N\\L\"",
          "\"\\ud800\"",
          "\"\\U00110000\"",
          "\"\\q\"",
          "#",
          "# x",
          "x # y",
          "{",
          "[",
          "}",
          ",",
          "[a",
          "{a: [b}",
          "<<",
          "=",
          "nurse",
          "plain",
          "care",
          "page:about",
          "role:nurse",
          "en",
          "de",
          "error",
          "off",
          "modern",
          "1",
          "2",
          "tiny",
          "default",
          "../default",
          "/",
          "experience",
          "[nurse]",
          "[plain]",
          "[{id: plain}]",
          "[{id: plain, why: Because}]",
          "{name: a, keywords: [b, c]}",
          "2512");

  private YamlValues() {}

  /** A value, which may need further lines below the key's indentation. */
  static String any(String indent, Chance chance) {
    return switch (chance.between(0, 13)) {
      case 0 -> quoted(HostileTexts.any(chance));
      case 1 -> quoted(HostileTexts.reference(chance));
      case 2 -> quoted("x".repeat(HostileTexts.length(chance)));
      case 3 -> nested(chance);
      case 4 -> block(indent, chance);
      case 5 -> "\n" + indent + "  - " + chance.pick(PLAIN) + "\n" + indent + "  - x";
      case 6 ->
          "\n"
              + indent
              + "  "
              + chance.pick("id", "a", "<<", "~", "[a]")
              + ": "
              + chance.pick(PLAIN);
      case 7 -> "'" + HostileTexts.any(chance).replace("'", "''") + "'";
      case 8 -> HostileTexts.any(chance);
      case 9 -> "[" + quoted(HostileTexts.any(chance)) + ", " + chance.pick(PLAIN) + "]";
      default -> chance.pick(PLAIN);
    };
  }

  static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F) {
        quoted.append("\\x%02X".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static String nested(Chance chance) {
    int deep = HostileTexts.length(chance);
    return switch (chance.between(0, 3)) {
      case 0 -> "[".repeat(deep) + "x" + "]".repeat(deep);
      case 1 -> "{a: ".repeat(deep) + "x" + "}".repeat(deep);
      case 2 -> "[".repeat(deep);
      default -> "\n- ".repeat(1) + "- ".repeat(deep) + "x";
    };
  }

  private static String block(String indent, Chance chance) {
    String sign = chance.pick("|", ">", "|-", "|+", ">2", "|1+", "| # x");
    String text = HostileTexts.any(chance);
    String inner = "\n" + indent + chance.pick("  ", "    ", " ");
    return sign + inner + text.replace("\n", inner) + (chance.oneIn(2) ? inner + "b\n" : "");
  }
}

package rolebook.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Writes texts as YAML scalars: plain, in quotes, as blocks, in one line or folded. */
final class YamlScalars {
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "[-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(: | #|\n|\t).*|.*[: ]|\\.\\.\\..*| .*", Pattern.DOTALL);

  /** A blank where a line may be folded: words that nothing takes for a mark follow. */
  private static final Pattern FOLD = Pattern.compile("(?<=[^ \n]) (?=[A-Za-z])");

  private final Chance chance;

  YamlScalars(Chance chance) {
    this.chance = chance;
  }

  String key(String key) {
    return chance.oneIn(12) ? quoted(key) : key;
  }

  /** A text of which every character counts. */
  String text(String text, String indent) {
    var styles = new ArrayList<Supplier<String>>();
    styles.add(() -> folded(quoted(text), indent));
    if (text.indexOf('\n') < 0) {
      styles.add(() -> folded("'" + text.replace("'", "''") + "'", indent));
      if (!NOT_PLAIN.matcher(text).matches()) {
        styles.add(() -> folded(text, indent));
      }
      if (text.equals(text.strip())) {
        styles.add(() -> ">-\n" + indent + folded(text, indent));
      }
    }
    if (text.equals(text.strip())) {
      styles.add(() -> "|-\n" + indent + Blocks.indented(text, indent));
    }
    return chance.pick(styles).get();
  }

  /** A Markdown text, of which it does not matter how many line ends are behind it. */
  String block(String text, String indent) {
    if (chance.oneIn(3)) {
      return text(text, indent);
    }
    String deeper = indent + " ".repeat(chance.between(0, 3));
    return chance.pick("|", "|-", "|+") + "\n" + deeper + Blocks.indented(text, deeper);
  }

  /** A text between brackets. */
  String flow(String text) {
    List<String> styles =
        new ArrayList<>(List.of(quoted(text), "'" + text.replace("'", "''") + "'"));
    if (!NOT_PLAIN.matcher(text).matches() && text.matches("[^,:?\\[\\]{}]*")) {
      styles.add(text);
    }
    return chance.pick(styles);
  }

  private String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean escape = c > '~' && !Character.isSurrogate(c) && chance.oneIn(3);
          quoted.append(escape ? "\\u%04X".formatted((int) c) : String.valueOf(c));
        }
      }
    }
    return quoted.append('"').toString();
  }

  /** A scalar that may go on in the next line. */
  private String folded(String scalar, String indent) {
    return chance.oneIn(3)
        ? FOLD.matcher(scalar).replaceAll(blank -> chance.oneIn(4) ? "\n" + indent : " ")
        : scalar;
  }
}

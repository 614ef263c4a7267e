package rolebook.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.Chance;

/** Mutations of what is YAML: a whole file, or its front matter. */
final class YamlMutations {
  static final List<Mutation> ALL =
      List.of(
          YamlMutations::replaceValue,
          YamlMutations::replaceValue,
          YamlMutations::replaceValue,
          YamlMutations::spoilValue,
          YamlMutations::spoilValue,
          YamlMutations::swapValues,
          YamlMutations::dropKey,
          YamlMutations::duplicateKey,
          YamlMutations::renameKey,
          YamlMutations::addKey,
          YamlMutations::replaceItem,
          YamlMutations::alias,
          YamlMutations::manyAliases,
          YamlMutations::frame);

  private static final Pattern FRONT = Pattern.compile("\\A(---\\n)(.*?\\n)---\\n", Pattern.DOTALL);
  private static final Pattern KEY = Pattern.compile("(\\s*(?:- )*)([\\w.-]+):(.*)");
  private static final List<String> KEYS =
      List.of(
          "title",
          "category",
          "summary",
          "noun",
          "plural",
          "aliases",
          "templates",
          "letter",
          "related",
          "skills",
          "sections",
          "author",
          "reviewer",
          "updated",
          "formerly",
          "codes",
          "sources",
          "draft",
          "allow",
          "sample",
          "role",
          "id",
          "why",
          "name",
          "keywords",
          "url",
          "tone",
          "columns",
          "highlights",
          "fits",
          "fonts",
          "order",
          "ats",
          "tagline",
          "language",
          "theme",
          "navigation",
          "builder",
          "organization",
          "repository",
          "checks",
          "extras",
          "label",
          "to",
          "logo",
          "sameAs",
          "bio",
          "intro",
          "tips",
          "tips-intro",
          "bullets",
          "bullets-intro",
          "faq",
          "more",
          "heading",
          "text",
          "lead",
          "question",
          "answer",
          "instead-of",
          "shows",
          "level",
          "items",
          "basics",
          "work",
          "startDate",
          "highlights",
          "titel",
          "Title",
          "<<",
          "~",
          "''",
          "\"\\0\"",
          "? x",
          "[a]",
          "{a: b}",
          "*x",
          "&x y",
          "!!str y",
          "a b",
          "1",
          "-",
          "class");

  private YamlMutations() {}

  private interface Change {
    void apply(List<String> lines, int at, Matcher key, Chance chance);
  }

  /** Changes the YAML's lines where one of them has a key. */
  private static String change(String bytes, Chance chance, Change change) {
    Matcher front = FRONT.matcher(bytes);
    int from = front.find() ? front.end(1) : 0;
    int to = from == 0 ? bytes.length() : front.end(2);
    List<String> lines = LineMutations.split(bytes.substring(from, to));
    var keys = new ArrayList<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      if (KEY.matcher(lines.get(i)).matches()) {
        keys.add(i);
      }
    }
    if (!keys.isEmpty()) {
      int at = chance.pick(keys);
      change.apply(lines, at, matched(lines.get(at)), chance);
    }
    return bytes.substring(0, from) + String.join("\n", lines) + bytes.substring(to);
  }

  private static Matcher matched(String line) {
    Matcher key = KEY.matcher(line);
    key.matches();
    return key;
  }

  private static String indent(Matcher key) {
    return key.group(1).replace('-', ' ');
  }

  /** How many lines belong to a key: those that follow and are indented deeper. */
  private static int end(List<String> lines, int at) {
    int indent = indent(matched(lines.get(at))).length();
    int end = at + 1;
    while (end < lines.size() && lines.get(end).startsWith(" ".repeat(indent + 1))) {
      end++;
    }
    return end;
  }

  private static String value(Matcher key, Chance chance) {
    return " " + Bytes.of(YamlValues.any(indent(key), chance));
  }

  private static String replaceValue(String bytes, Chance chance) {
    return change(
        bytes,
        chance,
        (lines, at, key, c) -> {
          if (!c.oneIn(4)) {
            lines.subList(at + 1, end(lines, at)).clear();
          }
          lines.set(at, key.group(1) + key.group(2) + ":" + value(key, c));
        });
  }

  /** Puts something into a value that stays what it was, mostly. */
  private static String spoilValue(String bytes, Chance chance) {
    return change(
        bytes,
        chance,
        (lines, at, key, c) -> {
          String old = key.group(3).strip();
          String text = HostileTexts.any(c);
          boolean single = old.isEmpty() || "[{|>&*'\"".indexOf(old.charAt(0)) >= 0;
          String both = c.oneIn(2) ? old + " " + Bytes.of(text) : Bytes.of(text) + " " + old;
          String spoilt = single ? ByteMutations.insert(old, Bytes.of(text), c) : quoted(both);
          lines.set(at, key.group(1) + key.group(2) + ": " + spoilt);
        });
  }

  private static String quoted(String bytes) {
    return YamlValues.quoted(bytes);
  }

  private static String swapValues(String bytes, Chance chance) {
    return change(
        bytes,
        chance,
        (lines, at, key, c) -> {
          int other = c.between(0, lines.size() - 1);
          Matcher second = KEY.matcher(lines.get(other));
          if (second.matches()) {
            lines.set(at, key.group(1) + key.group(2) + ":" + second.group(3));
            lines.set(other, second.group(1) + second.group(2) + ":" + key.group(3));
          }
        });
  }

  private static String dropKey(String bytes, Chance chance) {
    return change(bytes, chance, (lines, at, key, c) -> lines.subList(at, end(lines, at)).clear());
  }

  private static String duplicateKey(String bytes, Chance chance) {
    return change(
        bytes,
        chance,
        (lines, at, key, c) -> {
          List<String> block = List.copyOf(lines.subList(at, end(lines, at)));
          lines.addAll(c.oneIn(2) ? at : c.between(0, lines.size()), block);
        });
  }

  private static String renameKey(String bytes, Chance chance) {
    return change(
        bytes,
        chance,
        (lines, at, key, c) -> lines.set(at, key.group(1) + c.pick(KEYS) + ":" + key.group(3)));
  }

  private static String addKey(String bytes, Chance chance) {
    return change(
        bytes,
        chance,
        (lines, at, key, c) -> lines.add(at, indent(key) + c.pick(KEYS) + ":" + value(key, c)));
  }

  private static String replaceItem(String bytes, Chance chance) {
    return change(
        bytes,
        chance,
        (lines, at, key, c) -> {
          List<Integer> items = new ArrayList<>();
          for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("- ")) {
              items.add(i);
            }
          }
          if (!items.isEmpty()) {
            int item = c.pick(items);
            String line = lines.get(item);
            lines.set(item, line.substring(0, line.indexOf("- ") + 1) + value(key, c));
          }
        });
  }

  private static String alias(String bytes, Chance chance) {
    return change(
        bytes,
        chance,
        (lines, at, key, c) -> {
          lines.set(at, key.group(1) + key.group(2) + ": &x" + key.group(3));
          for (int i = at + 1; i < lines.size(); i++) {
            Matcher later = KEY.matcher(lines.get(i));
            if (later.matches() && c.oneIn(3)) {
              lines.set(i, later.group(1) + c.pick(later.group(2), "<<") + ": *x");
            }
          }
        });
  }

  /** Aliases of aliases: what they mean grows twofold with each line. */
  private static String manyAliases(String bytes, Chance chance) {
    return change(
        bytes,
        chance,
        (lines, at, key, c) -> {
          int count = c.pick(3, 24, 25, 60);
          boolean mapping = c.oneIn(2);
          String first = mapping ? "{k: &a0 x}" : "&a0 x";
          lines.set(at, key.group(1) + key.group(2) + ": [" + first);
          for (int i = 1; i < count; i++) {
            String pair = "*a" + (i - 1) + ", *a" + (i - 1);
            String value = mapping ? "{k: [" + pair + "]}" : "[" + pair + "]";
            lines.add(at + i, indent(key) + "  , &a" + i + " " + value);
          }
          lines.add(at + count, indent(key) + "  , *a" + (count - 1) + "]");
        });
  }

  /** Changes what stands around the YAML. */
  private static String frame(String bytes, Chance chance) {
    return switch (chance.between(0, 6)) {
      case 0 ->
          bytes.replaceFirst("---\n", chance.pick("--- \n", "----\n", "--\n", "\n---\n", "+++\n"));
      case 1 ->
          bytes.replaceFirst("\n---\n", chance.pick("\n...\n", "\n--- #\n", "\n", "\n--- |\n"));
      case 2 ->
          chance.pick("%YAML 1.1\n---\n", "%TAG ! x:\n", "---\n", "--- !!map\n", "...\n") + bytes;
      case 3 -> bytes + chance.pick("\n---\na: b\n", "\n...\n", "\n--- x", "\n\tx: y\n", "\n]\n");
      case 4 -> bytes.replace("  ", chance.pick("\t", " ", "   "));
      case 5 -> bytes.replace(": ", chance.pick(":", " : ", ":\t", ": | ", ": ! "));
      default -> bytes.replace("- ", chance.pick("-", "-\t", "- - ", "* "));
    };
  }
}

package rolebook.hostile;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.Chance;

/** Mutations of the body of a Markdown file. */
final class MarkdownMutations {
  static final List<Mutation> ALL =
      List.of(
          MarkdownMutations::insertBlock,
          MarkdownMutations::insertBlock,
          MarkdownMutations::insertInline,
          MarkdownMutations::insertInline,
          MarkdownMutations::insertInline,
          MarkdownMutations::wrapWord,
          MarkdownMutations::wrapLine,
          MarkdownMutations::heading,
          MarkdownMutations::item);

  private static final List<String> HEADINGS =
      List.of(
          "## Tips",
          "## Sample bullets",
          "## FAQ",
          "## Frequently asked questions",
          "## TIPS #",
          "## Sample letter",
          "## Writing tips",
          "### Senior",
          "# Title",
          "###### Six",
          "## ",
          "##",
          "#",
          "Tips\n----",
          "Title\n====",
          "## [Tips](role:nurse)",
          "## ![a](x.png)",
          "## *Tips*",
          "## Tips[^1]",
          "## <b>",
          "## `Tips`",
          "## Other",
          "## Other",
          "## \u0130\u0131 \uD83D\uDE00",
          "## main",
          "## tips",
          "## tip-1",
          "## -",
          "## !!!",
          "### Why?",
          "#### Four",
          "## a\\");

  private MarkdownMutations() {}

  private static List<String> lines(String bytes) {
    return LineMutations.split(bytes);
  }

  /** A line of the body, or of the whole file where there is no body. */
  private static int at(List<String> lines, Chance chance) {
    int start = Math.max(0, lines.subList(1, lines.size()).indexOf("---") + 2);
    return start >= lines.size() ? lines.size() - 1 : chance.between(start, lines.size() - 1);
  }

  private static String insertBlock(String bytes, Chance chance) {
    List<String> lines = lines(bytes);
    if (lines.size() < 2) {
      return bytes;
    }
    String block = Bytes.of(MarkdownBlocks.any(chance));
    String blank = chance.oneIn(3) ? "" : "\n";
    String indented = chance.oneIn(4) ? "   " + block.replace("\n", "\n   ") : block;
    lines.add(at(lines, chance), blank + indented + blank);
    return String.join("\n", lines);
  }

  private static String insertInline(String bytes, Chance chance) {
    List<String> lines = lines(bytes);
    if (lines.size() < 2) {
      return bytes;
    }
    int at = at(lines, chance);
    String inline = Bytes.of(MarkdownBlocks.inline(chance));
    lines.set(at, ByteMutations.insert(lines.get(at), inline, chance));
    return String.join("\n", lines);
  }

  /** Puts marks around a word: opened and closed, or one of both. */
  private static String wrapWord(String bytes, Chance chance) {
    List<String> lines = lines(bytes);
    if (lines.size() < 2) {
      return bytes;
    }
    int at = at(lines, chance);
    List<String> words = new ArrayList<>(List.of(lines.get(at).split(" ", -1)));
    int word = chance.between(0, words.size() - 1);
    String open =
        chance.pick("**", "*", "_", "`", "~~", "[", "![", "<", "(", "\"", "``", "&", "\\", ":");
    String close =
        switch (open) {
          case "[", "![" -> "](" + Bytes.of(HostileTexts.reference(chance)) + ")";
          case "<" -> ">";
          case "(" -> ")";
          default -> open;
        };
    words.set(
        word, (chance.oneIn(4) ? "" : open) + words.get(word) + (chance.oneIn(4) ? "" : close));
    lines.set(at, String.join(" ", words));
    return String.join("\n", lines);
  }

  private static String wrapLine(String bytes, Chance chance) {
    List<String> lines = lines(bytes);
    if (lines.size() < 2) {
      return bytes;
    }
    int at = at(lines, chance);
    String before =
        chance.pick(
            "> ",
            "- ",
            "1. ",
            "    ",
            "\t",
            "# ",
            "| ",
            "~~~\n",
            "```\n",
            "[^1]: ",
            "* ",
            "+ ",
            "- [ ] ",
            "> > > ",
            "0. ",
            "999999999. ",
            "[a]: ",
            "<!-- ",
            "***",
            "<div>\n");
    lines.set(at, before + lines.get(at));
    return String.join("\n", lines);
  }

  private static String heading(String bytes, Chance chance) {
    List<String> lines = lines(bytes);
    var headings = new ArrayList<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#")) {
        headings.add(i);
      }
    }
    if (headings.isEmpty()) {
      return bytes + "\n" + Bytes.of(chance.pick(HEADINGS)) + "\n\nText.\n";
    }
    int at = chance.pick(headings);
    String line = lines.get(at);
    lines.set(
        at,
        switch (chance.between(0, 4)) {
          case 0 -> "#" + line;
          case 1 -> line.substring(1);
          case 2 -> line + " " + Bytes.of(MarkdownBlocks.inline(chance));
          case 3 -> line + "\n" + line;
          default -> Bytes.of(chance.pick(HEADINGS));
        });
    return String.join("\n", lines);
  }

  /** Changes the mark of an item, or puts a note below it. */
  private static String item(String bytes, Chance chance) {
    List<String> lines = lines(bytes);
    var items = new ArrayList<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("\\s*(- |\\d+[.] )(?s:.*)")) {
        items.add(i);
      }
    }
    if (items.isEmpty()) {
      return bytes;
    }
    int at = chance.pick(items);
    String line = lines.get(at);
    String text = line.replaceFirst("\\s*(- |\\d+[.] )", "");
    String inline = Bytes.of(MarkdownBlocks.inline(chance));
    lines.set(
        at,
        switch (chance.between(0, 6)) {
          case 0 -> chance.pick("* ", "1) ", "7. ", "+ ", "-", "  - ", "      - ") + text;
          case 1 ->
              line
                  + "\n  - "
                  + chance.pick("Shows: ", "Why: ", "Instead of: ", "Shows: 1, ")
                  + inline;
          case 2 ->
              line
                  + "\n  - Shows: "
                  + chance.pick("1", "99", "0", "-1", "1,1", "1 2", "x", "", "9".repeat(30));
          case 3 -> line + "\n\n   " + inline;
          case 4 -> line.substring(0, line.length() - text.length()) + inline;
          case 5 -> line.substring(0, line.length() - text.length()) + inline + ": " + text;
          default -> line.substring(0, line.length() - text.length());
        });
    return String.join("\n", lines);
  }
}

package rolebook.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes blocks of Markdown. */
final class Blocks {
  private final Chance chance;
  private final Wording wording;

  Blocks(Chance chance, Wording wording) {
    this.chance = chance;
    this.wording = wording;
  }

  /** A paragraph and perhaps more, with headings of some level. */
  String text(int heading) {
    var blocks = new ArrayList<String>();
    blocks.add(wording.sentences());
    for (int i = chance.between(0, 3); i > 0; i--) {
      blocks.add(chance.oneIn(8) ? heading(heading) : block(2));
    }
    return String.join("\n\n", blocks);
  }

  /** Paragraphs only. */
  String paragraphs() {
    return chance.oneIn(2)
        ? wording.sentences()
        : wording.sentences() + "\n\n" + wording.sentence();
  }

  /** Blocks without headings. */
  String more() {
    return chance.oneIn(2) ? block(2) : block(2) + "\n\n" + block(1);
  }

  private String heading(int level) {
    return "#".repeat(level) + " " + flat(wording.words(0, 2));
  }

  private String block(int depth) {
    return switch (chance.between(0, 10)) {
      case 0 -> list(depth, List.of("-", "*", "+"));
      case 1 -> list(depth, List.of("1.", "7)", "0."));
      case 2 -> "- [ ] to do\n- [x] done *now*";
      case 3 -> quote(depth);
      case 4 -> "```" + chance.pick("", "java", "c++ extra", "a\"b") + "\n" + code() + "\n```";
      case 5 -> "~~~~\n" + code() + "\n```\n~~~~";
      case 6 -> table();
      case 7 ->
          chance.pick("<div class=\"x\">", "<LI ID=x>")
              + "\n  ${raw} <!-- gone --> & *no em*\n</DIV>";
      case 8 -> chance.pick("<!-- a comment\n\nof two paragraphs -->", "***", "- - -");
      case 9 -> wording.sentence() + "\n\n    indented  code & <b>\n\n      more of it";
      default -> wording.sentences();
    };
  }

  private String list(int depth, List<String> markers) {
    String marker = chance.pick(markers);
    String between = chance.oneIn(2) ? "\n" : "\n\n";
    var items = new ArrayList<String>();
    for (int i = chance.between(1, 3); i > 0; i--) {
      String item = flat(wording.sentence());
      if (depth > 0 && chance.oneIn(3)) {
        item += between + block(depth - 1);
      }
      items.add(marker + " " + indented(item, " ".repeat(marker.length() + 1)));
    }
    return String.join(between, items);
  }

  private String quote(int depth) {
    String inside = flat(wording.sentence()) + (depth > 0 ? "\n\n" + block(depth - 1) : "");
    return inside.lines().map(l -> l.isEmpty() ? ">" : "> " + l).collect(Collectors.joining("\n"));
  }

  private String code() {
    return chance.pick(
        "<b> & \"x\" ${y}\n\n  indented\n\ttab",
        "# no heading\n\n## neither\n- no list\n[^x]: no footnote",
        "---\nkey: value\n---",
        "trailing blank \nnext");
  }

  private String table() {
    String head = chance.pick("| A | B & C |\n| --- | ---: |\n", "A \\| a | *B*\n:-: | :--\n");
    return head
        + chance.pick("| 1 | `x` |\n| ${y} | <b>z</b> |", "| only |\n| 1 | 2 | 3 |", "| **s** | |");
  }

  /** A text without breaks of lines, such as headings want. */
  private static String flat(String text) {
    return text.replace("\\\n", "").replace(Wording.BLANK, ' ');
  }

  /** A text whose further lines are indented. */
  static String indented(String text, String indent) {
    return text.replaceAll("\n(?!\n|$)", "\n" + indent);
  }
}

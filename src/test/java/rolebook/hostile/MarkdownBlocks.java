package rolebook.hostile;

import java.util.List;
import rolebook.generator.Chance;

/** Pieces of Markdown, whole, broken and far too large. */
final class MarkdownBlocks {
  private static final List<String> BLOCKS =
      List.of(
          "| a | b |\n|---|:-:|\n| 1 | 2 |",
          "| a |\n|---|\n| 1 | 2 | 3 |\n|",
          "|||\n|-|-|\n|\\||`|`|",
          "a | b\n- | -\n1 | <b>",
          "[^1]: A note.\n\n    More of it.\n\n[^2]: [^1]",
          "[^1]: a\n[^1]: b[^1]",
          "[a]: role:nurse \"title\"\n[A]: <b c> 'x\ny'\n[\u1E9E]: /x\n[]: y",
          "[a]:\n[b]: javascript:alert(1)",
          "```\n<script>",
          "~~~ java <b>\"\n${x}\n~~~",
          "    code\n\n    more",
          "<div>\n\n*a*\n\n</div>",
          "<!-- a\n\n## Tips\n-->",
          "<!-- never closed",
          "<script>alert(1)</script>",
          "<![CDATA[ x ]]>\n<?php x ?>",
          "- [ ] open\n- [x] done\n- [X] <b>",
          "1. a\n\n   1. b\n\n      - c\n\n2. d",
          "10. a\n9. b",
          "- a\n\n\n- b\n* c",
          "- \n-\n-   \n  x",
          "> a\nb\n> - c\n> > ```\n> d",
          "***\n---\n___",
          "a  \nb\\\nc",
          "Title\n===\nSub\n---",
          "![alt](/images/x.png \"t\")\n![](x.png)\n![a](../assets/x.svg)",
          "&nbsp;&#0;&#x1F600;&copy &bogus;",
          "Term\n: Definition",
          "\\\n\\\\\\",
          "\t- a\n\t\t- b",
          "[TOC]\n\n@[x](y) :::note\n$$x$$",
          "\u00A0\u2003x\u3000");
  private static final List<String> INLINE =
      List.of(
          "[a]",
          "[a][b]",
          "[a][]",
          "[^1]",
          "[^none]",
          "![a]",
          "![](x)",
          "[](x)",
          "[a](<b c>)",
          "[a](b \"c\" d)",
          "[a](b 'c",
          "[a]((b))",
          "[a [b](c) d](e)",
          "![a ![b](c)](d)",
          "[![a](b)](role:nurse)",
          "<http://x.example>",
          "<a@b.example>",
          "<javascript:alert(1)>",
          "http://auto.example",
          "www.auto.example",
          "a@auto.example",
          "**a*b**c*",
          "***a** b*",
          "__a__b__",
          "*a",
          "**",
          "_",
          "~~a~",
          "~~a~~",
          "`",
          "``a`",
          "`a\\`",
          "a: b",
          "a:b",
          "`a: b`",
          "[a: b](role:nurse)",
          "<b>a</b>",
          "<b",
          "</b>",
          "<br/>",
          "<!-- x -->",
          "<!--",
          "&amp;",
          "&",
          "\\*",
          "\\<",
          "  ",
          "\\",
          "!",
          "![",
          "](",
          "[a](",
          "H~2~O",
          "E=mc^2^",
          "==a==",
          ":smile:",
          "[x] ",
          "^[inline]",
          "{.class}",
          "<span onclick=x>",
          "a\u0301",
          "1.",
          "-",
          ":",
          ": ");

  private MarkdownBlocks() {}

  static String any(Chance chance) {
    int many = HostileTexts.length(chance);
    return switch (chance.between(0, 16)) {
      case 0 -> "> ".repeat(many) + "x";
      case 1 -> "- ".repeat(many) + "x";
      case 2 -> "[".repeat(many) + "a" + "](b)".repeat(many);
      case 3 -> "*".repeat(many) + "a" + "*".repeat(many);
      case 4 -> table(chance.between(1, 40), Math.min(many, 800));
      case 5 -> references(Math.min(many, 2_000));
      case 6 -> footnotes(Math.min(many, 500));
      case 7 -> stairs(Math.min(many, 600), chance);
      case 8 -> HostileTexts.run(chance);
      case 9 -> HostileTexts.any(chance);
      case 10 -> (HostileTexts.any(chance) + "\n").repeat(chance.between(2, 30));
      case 11 -> "*a **b ".repeat(many) + "c** d*".repeat(many);
      default -> chance.pick(BLOCKS);
    };
  }

  static String inline(Chance chance) {
    return switch (chance.between(0, 7)) {
      case 0 -> "[" + word(chance) + "](" + HostileTexts.reference(chance) + ")";
      case 1 -> "![" + word(chance) + "](" + HostileTexts.reference(chance) + ")";
      case 2 ->
          "[a](<" + HostileTexts.reference(chance) + "> \"" + HostileTexts.any(chance) + "\")";
      case 3 -> HostileTexts.any(chance);
      case 4 -> chance.pick(INLINE) + chance.pick(INLINE);
      default -> chance.pick(INLINE);
    };
  }

  private static String word(Chance chance) {
    return chance.pick(
        "a", "", "*a*", "`a`", "a\\]", "<b>", "a b", "![a](b)", "[a](b)", "\u202E", "a: b");
  }

  private static String table(int columns, int rows) {
    String row = "| a ".repeat(columns) + "|\n";
    return row + "|---".repeat(columns) + "|\n" + row.repeat(rows);
  }

  private static String references(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("[r").append(i).append("]: https://example.org/").append(i).append('\n');
    }
    return text.append("\n[r0] [r").append(count - 1).append("] [none]\n").toString();
  }

  private static String footnotes(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("[^n").append(i).append("]: Note[^n").append((i + 1) % count).append("]\n\n");
    }
    return text.append("See[^n0] and[^n0].\n").toString();
  }

  /** Items or quotes, each deeper than the one above. */
  private static String stairs(int deep, Chance chance) {
    String mark = chance.pick("- ", "> ", "1. ", "* ");
    var text = new StringBuilder();
    for (int i = 0; i < deep && text.length() < 90_000; i++) {
      text.append(mark.equals("> ") ? "> ".repeat(i) : " ".repeat(i * mark.length()));
      text.append(mark).append("x\n");
    }
    return text.toString();
  }
}

package rolebook.generator;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.SiteModel.Passage;

/**
 * Makes texts of one page, of words that something may take for more than words. A blank where a
 * writer may break the line is a {@link #BLANK}.
 */
final class Wording {
  /** A blank that may be written as a line end. */
  static final char BLANK = '\uE000';

  private static final List<String> PLAIN =
      List.of(
          "résumé",
          "the",
          "ward",
          "of",
          "figures",
          "No",
          "911",
          "1.10",
          "~",
          "null",
          "true",
          "2024-01-01",
          "İstanbul",
          "ISSIZ",
          "ıssız",
          "Straße",
          "naïve",
          "日本語",
          "👩\u200D⚕️",
          "שלום",
          "مرحبا",
          "e\u0301te\u0301",
          "ﬁt",
          "no\u00A0break",
          "<b>bold</b>",
          "</title>",
          "<script>alert(1)</script>",
          "${role.title}",
          "<#if x>",
          "</#if>",
          "<@page/>",
          "[=x]",
          "#{n}",
          "{{x}}",
          "&amp;",
          "AT&T",
          "&",
          "\"quoted\"",
          "it's",
          "'single'",
          "“curly”",
          "C#",
          "C++",
          "# hash",
          "key: value",
          "- dash",
          "{curly}",
          "[square]",
          "a|b",
          "50%",
          "%d",
          "%20",
          "$1",
          "back\\slash",
          "\\n",
          "`tick`",
          "snake_case",
          "2*3",
          "**",
          "!",
          "<!-- kept -->",
          "<",
          ">",
          "@at",
          "x, y",
          "?",
          "=",
          "...",
          "---",
          "*alias",
          "!!tag");

  private static final List<String> IN_MARKDOWN =
      List.of(
          "ward",
          "requests",
          "of",
          "the",
          "İstanbul",
          "ISSIZ",
          "ıssız",
          "Straße",
          "naïve",
          "日本語",
          "👩\u200D⚕️",
          "שלום",
          "e\u0301te\u0301",
          "no\u00A0break",
          "<b>bold</b>",
          "</title>",
          "<script>alert(1)</script>",
          "${role.title}",
          "<#if x>",
          "</#if>",
          "<@page/>",
          "[=x]",
          "#{n}",
          "{{x}}",
          "AT&T",
          "\"quoted\"",
          "it's",
          "“curly”",
          "C#",
          "50%",
          "%d",
          "$1",
          "snake_case",
          "\\*starless\\*",
          "\\<i\\>",
          "&amp;",
          "&copy;",
          "&#x1F600;",
          "&nosuch;",
          "back\\\\slash",
          "3,000",
          "(sic)",
          "10:30",
          "[square]",
          "<!-- gone -->",
          "a <-> b",
          "*em*",
          "_also em_",
          "~~struck~~",
          "*em **and strong***",
          "`code`",
          "`a  b`",
          "`<b>${x}</b>`",
          "`` a`b ``",
          "`x: y`",
          "<https://elsewhere.example/?a=1&b=2>",
          "<me@example.org>");

  private static final List<String> WILD =
      List.of("2*3", "lone * star", "lone `tick", "a_b_", "**", "x < y", "[", "]", "![", "\\");

  private static final List<String> IN_LEADS =
      List.of(
          "ward",
          "e.g. one",
          "Straße",
          "`a: b. C`",
          "\"quoted\"",
          "${role.title}",
          "<b>bold</b>",
          "&amp;",
          "C#",
          "3,000",
          "10:30",
          "日本語",
          "*em*",
          "\\*",
          "[a: b. C](https://elsewhere.example)");

  private final Chance chance;
  private final List<Target> targets;
  private final List<String> images;
  private final List<String> definitions = new ArrayList<>();
  private int labels;

  /**
   * @param targets what links may lead to
   * @param images the paths of images
   */
  Wording(Chance chance, List<Target> targets, List<String> images) {
    this.chance = chance;
    this.targets = targets;
    this.images = images;
  }

  /** Some words of plain text. */
  static String plain(Chance chance, int least, int most) {
    return String.join(" ", chance.some(PLAIN, least, most));
  }

  /** A summary, which has its length. */
  static String summary(Chance chance) {
    var text =
        new StringBuilder(chance.pick("Show what you did", "Zeige, was du tatest", "Écrivez"));
    while (text.codePointCount(0, text.length()) < 80) {
      text.append(' ').append(chance.pick(PLAIN));
    }
    return text.append('.').toString();
  }

  /** Words with inline Markdown that begin with a capital, without an end. */
  String words(int least, int most) {
    var text = new StringBuilder(chance.pick("Say", "Name", "Give", "Örtlich", "Écrire"));
    for (int i = chance.between(least, most); i > 0; i--) {
      text.append(BLANK).append(word());
    }
    return text.toString();
  }

  /** A sentence. */
  String sentence() {
    return words(3, 12) + chance.pick(".", ".", "!", "…");
  }

  /** Words as {@link #words}, which use nothing that is defined elsewhere. */
  String bareWords(int least, int most) {
    int before = definitions.size();
    String text = words(least, most);
    while (definitions.size() > before) {
      definitions.subList(before, definitions.size()).clear();
      text = words(least, most);
    }
    return text;
  }

  /** Words that a tip's lead may have: nothing in them ends it. */
  String lead() {
    var text = new StringBuilder(chance.pick("Say", "Name", "Örtlich"));
    chance.some(IN_LEADS, 1, 4).forEach(word -> text.append(BLANK).append(word));
    return text.toString();
  }

  /** Sentences in which marks may stand that close nothing. */
  String sentences() {
    String wild = chance.oneIn(3) ? " " + chance.pick(WILD) + " and more." : "";
    return sentence() + BLANK + sentence() + wild;
  }

  private String word() {
    return switch (chance.between(0, 19)) {
      case 0, 1 -> link();
      case 2 -> chance.oneIn(2) ? footnote() : reference();
      case 3 -> image();
      case 4 -> "line\\\nbreak";
      default -> chance.pick(IN_MARKDOWN);
    };
  }

  private String link() {
    String title = chance.oneIn(4) ? " \"A \\\"title\\\" & <b> ${x}\"" : "";
    String words = chance.pick("a link", "*this* one", "`code` & \"more\"", "Ärzte");
    String address =
        chance.oneIn(4)
            ? chance.pick(
                "https://elsewhere.example/a?b=1&c=%20#d", "mailto:a@example.org", "tel:+1-555")
            : chance.pick(targets).mark();
    return "[" + words + "](" + address + title + ")";
  }

  private String image() {
    return images.isEmpty()
        ? "picture"
        : "![A *chart* of \"x\" & <y>](" + new Target("asset", chance.pick(images)).mark() + ")";
  }

  private String footnote() {
    String label = "note-" + ++labels;
    String more = chance.oneIn(3) ? "\n\n    A second paragraph, " + link() + "." : "";
    definitions.add(
        "[^" + label + "]: See " + chance.pick(IN_MARKDOWN) + " " + link() + "." + more);
    String mark = "[^" + label + "]";
    return "marked" + mark + (chance.oneIn(3) ? " and again" + mark : "");
  }

  /** A link whose address stands elsewhere, under a label in another case. */
  private String reference() {
    int label = ++labels;
    definitions.add("[ref i " + label + "]: " + chance.pick(targets).mark() + " 'I & \"you\"'");
    return "[see this][REF I " + label + "]";
  }

  /** A text of blocks with all that they use. */
  Passage passage(String text) {
    return new Passage(text, takeDefinitions());
  }

  /** What the texts since the last time use. */
  List<String> takeDefinitions() {
    List<String> taken = List.copyOf(definitions);
    definitions.clear();
    return taken;
  }
}

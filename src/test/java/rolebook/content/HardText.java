package rolebook.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Markdown text of a kind that makes readers of Markdown slow, or their stacks deep.
 *
 * @param name what is hard in it
 * @param ofLength a text of at most so many bytes
 */
record HardText(String name, IntFunction<String> ofLength) {
  /** The longest text that fits into a content file, beside its keys. */
  static final int LONGEST = 98_000;

  private static final int DEEP = 490;

  /** A little less than the number of marks that a text may hold. */
  private static final int MARKS = 3990;

  static List<HardText> all() {
    return Stream.of(
            emphasis(), links(), nesting(), code(), html(), definitions(), additions(), blanks())
        .flatMap(List::stream)
        .toList();
  }

  private static List<HardText> emphasis() {
    return List.of(
        text("strong emphasis in emphasis", n -> nested("*a **a ", "b", " a** a*", n)),
        text(
            "strong emphasis in emphasis, as deep as allowed",
            n -> fill("*a **a ".repeat(240) + "b" + " a** a*".repeat(240) + "\n\n", n)),
        repeated("closers of emphasis", "a_ "),
        repeated("openers of emphasis", "_a "),
        repeated("openers and closers that do not match", "*a_ "),
        repeated("openers and closers inside words", "a*b**c"),
        text("openers, then closers inside words", n -> fill("*a ", n / 2) + fill("_a*_ ", n / 2)),
        text("marks of three in all", n -> "a**b" + fill("c* ", n - 4)),
        text("marks of three in all inside words", n -> fill("a**b", n / 2) + fill("c*d", n / 2)),
        text("a run of marks on both sides", n -> nested("*", "a", "*", n)),
        repeated("addresses of mail in emphasis", "_<a@b.c>_ ", 1));
  }

  private static List<HardText> links() {
    return List.of(
        repeated("closers of links", "a]"),
        repeated("openers of links", "[a"),
        repeated("openers of links, as many as allowed", "[a", 1),
        repeated("openers of links and closers of emphasis", "[ a_", 1),
        repeated("links that break off twice", "[ (](", 1),
        repeated("images around links", "![[]()", 1),
        repeated("emphasis across a link", "**x [a*b**c*](/) ", 1),
        text("brackets in brackets", n -> nested("[", "a", "]", n)),
        text(
            "brackets and words in brackets",
            n -> fill("[a", Math.min(n / 2, 2 * MARKS)) + fill("]", n / 2)),
        repeated("destinations that break off", "[a](b", 1),
        repeated("destinations in angles that break off", "[a](<b", 1),
        repeated("titles that break off", "[a](/b \"c", 1),
        repeated("titles in parentheses that break off", "[a](/b (c", 1),
        text("a long title", n -> "[a](/ \"" + fill("c", n - 10) + "\")"),
        repeated("addresses", "<http://a.b>", 1),
        repeated("addresses that break off", "<http://a.b", 1),
        repeated("addresses of mail that break off", "<a@b.c", 1));
  }

  private static List<HardText> nesting() {
    return List.of(
        text("quotes in quotes", n -> fill("> ", n - 1) + "a"),
        text("quotes in quotes, as deep as allowed", n -> fill("> ".repeat(DEEP) + "a\n\n", n)),
        text("lists in lists", n -> stairs(n, i -> "  ".repeat(i) + "* a\n")),
        text("lists in lists on one line", n -> fill("- ", n - 1) + "a"),
        text("numbered lists in lists on one line", n -> fill("1. ", n - 1) + "a"),
        text("lists in lists, as deep as allowed", n -> fill("- ".repeat(DEEP) + "a\n\n", n)),
        text("blank lines in lists", n -> fill("- ", n / 2) + "a" + fill("\n", n / 2 - 1)),
        text(
            "blank lines in lists, as deep as allowed",
            n -> "- ".repeat(DEEP) + "a" + fill("\n", n - 1000)),
        text(
            "blank lines in lists in a quote",
            n -> "> " + "- ".repeat(DEEP) + "a\n" + fill(">\n", n - 1000)),
        text("emphasis in quotes", n -> fill(">", n / 2) + fill("a*", n / 2)),
        text(
            "emphasis in quotes, as deep as allowed", n -> ">".repeat(DEEP) + fill("a*", n - DEEP)),
        repeated("items of lists of two kinds", "- a\n+ a\n"));
  }

  private static List<HardText> code() {
    return List.of(
        text("runs of backticks", n -> stairs(n, i -> "e" + "`".repeat(i))),
        repeated("code that breaks off", "`a``", 2),
        text("backticks in a row", n -> nested("`", "a", "`", n)),
        text("tildes in a row", n -> nested("~", "a", "~", n)),
        text(
            "tildes in a row, as many as allowed",
            n -> "~".repeat(1000) + fill("a", n - 1001) + "~"),
        text("lines of code in an item", n -> "- a\n\n" + fill("\t\tb\n", n - 5)),
        repeated("fences", "```\n", 1),
        repeated("fences of tildes", "~~~\n"),
        text("blank lines in code", n -> "    a\n" + fill("\n", n - 20) + "    b\n"));
  }

  private static List<HardText> html() {
    return List.of(
        text("comments that break off", n -> "</" + fill("<!--", n - 2)),
        repeated("comments that break off, as many as allowed", "a<!--", 1),
        repeated("lines of comments that break off", "<!--\n", 1),
        repeated("comments", "a <!-- b --> \n", 1),
        repeated("instructions that break off", "a<?", 1),
        repeated("declarations that break off", "a<!A ", 1),
        repeated("attributes that break off", "<a b=\"", 1),
        repeated("entities", "&amp;"),
        repeated("entities that break off", "&a"),
        text("null characters", n -> fill("abc\0de\0 ", n)));
  }

  private static List<HardText> definitions() {
    return List.of(
        text("definitions", n -> counted(n, MARKS, "[x%d]: /url\n")),
        text("definitions in a quote", n -> counted(n, MARKS, "> [x%d]: /url\n")),
        text("definitions of one name", n -> fill("[a]: /url\n", Math.min(n, 39_000))),
        text("definitions whose names have one hash, and references", HardText::collisions),
        text("references to one definition", n -> "[a]: /\n\n" + spread("[a] ", 1, n - 8)),
        repeated("references without a definition", "[a] ", 1));
  }

  private static List<HardText> additions() {
    return List.of(
        text("a wide table", n -> table(Math.min(1300, n / 7), fill("|a", Math.min(2600, n / 4)))),
        text("a wide table of short rows", n -> table(n / 98, fill("|a\n", n / 98 * 6 - 10))),
        text("a wide table of rows without bars", n -> table(n / 98, fill("a\n", n / 2))),
        text("a long table", n -> table(2, spread("|a|b\n", 2, n - 20))),
        repeated("bars", "|"),
        repeated("rows without a table", "|a|\n", 2),
        repeated("tildes before words", "~~a "),
        repeated("tildes behind words", "a~~ "),
        repeated("tildes that do not match", "~a~~ "),
        text("deleted text in emphasis", n -> nested("*a ~~a ", "b", " a~~ a*", n)),
        repeated("tasks", "- [x] a\n", 1),
        text("footnotes", n -> counted(n, MARKS / 2, "a[^%1$d]\n\n[^%1$d]: b\n\n")),
        text(
            "footnotes in footnotes",
            n -> stairs(n, i -> "    ".repeat(i) + "[^" + i + "]: a\n\n")),
        text("marks of one footnote", n -> "[^1]: a\n\n" + spread("[^1] ", 1, n - 9)),
        text(
            "a footnote full of its own marks",
            n -> "a[^1]\n\n[^1]: " + spread("b[^1] ", 1, n - 13)),
        repeated("footnotes that break off", "[^a ", 1));
  }

  private static List<HardText> blanks() {
    return List.of(
        text("blanks in a line", n -> "a" + fill(" ", n - 6) + "b \nc"),
        text("blanks in a heading", n -> "### a" + fill(" ", n - 6) + "b"),
        text("hashes in a heading", n -> "### a" + fill(" #", n - 7) + " b"),
        text("blank lines", n -> "a" + fill("\n", n - 2) + "b"),
        text("tabs", n -> "a\n\n" + fill("\t", n - 4) + "b"),
        repeated("lines", "a\n"),
        repeated("lines that begin with a colon", ": a\n"),
        repeated("lines in a quote", "> a_ b\n"),
        repeated("hard line breaks", "a  \n"),
        repeated("headings of one name", "### a\n"),
        repeated("underlined headings", "a\n---\n"),
        repeated("characters of two halves", "*😀 "));
  }

  private static HardText text(String name, IntFunction<String> ofLength) {
    return new HardText(name, ofLength);
  }

  private static HardText repeated(String name, String unit) {
    return text(name, n -> fill(unit, n));
  }

  /** A piece of some marks, as often as they are allowed. */
  private static HardText repeated(String name, String unit, int marks) {
    return text(name, n -> spread(unit, marks, n));
  }

  private static String fill(String unit, int length) {
    return unit.repeat(length / unit.getBytes(StandardCharsets.UTF_8).length);
  }

  /** A piece of some marks, so far apart that as many as are allowed fill the longest text. */
  private static String spread(String unit, int marks, int length) {
    int apart = LONGEST * marks / MARKS + 1;
    boolean endsLine = unit.endsWith("\n");
    String letters = "b".repeat(Math.max(0, apart - unit.length()));
    return fill(endsLine ? unit.strip() + letters + "\n" : unit + letters, length);
  }

  private static String nested(String open, String inner, String close, int length) {
    int depth = (length - inner.length()) / (open.length() + close.length());
    return open.repeat(depth) + inner + close.repeat(depth);
  }

  private static String stairs(int length, IntFunction<String> step) {
    var text = new StringBuilder();
    for (int i = 1; text.length() + step.apply(i).length() <= length; i++) {
      text.append(step.apply(i));
    }
    return text.toString();
  }

  private static String counted(int length, int most, String unit) {
    return IntStream.range(0, Math.min(most, length / (unit.length() + 4)))
        .mapToObj(unit::formatted)
        .collect(Collectors.joining());
  }

  /** {@code Aa} and {@code BB} have the same hash, and so has all that is made of them. */
  private static String collisions(int length) {
    return IntStream.range(0, Math.min(MARKS / 2, length / 50))
        .mapToObj(
            i ->
                "[%s]: /url\n\n[AaAaAaAaAaAa]\n\n"
                    .formatted(
                        IntStream.range(0, 11)
                            .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                            .collect(Collectors.joining())))
        .collect(Collectors.joining());
  }

  private static String table(int columns, String body) {
    return "|a".repeat(columns) + "\n" + "|-".repeat(columns) + "\n" + body;
  }
}

package rolebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Writes texts that were read from Markdown as Markdown again: the HTML that they became, with its
 * links resolved. What is written means the same, however the writer once put it. Thread-safe.
 */
public final class MarkdownText {
  /** What begins a block where it stands first on a line: a list, a heading, a quote. */
  private static final Pattern BLOCK_STARTS =
      Pattern.compile("^(?:(\\d{1,9})(?=[.)](?:\\s|$))|(?=[-+](?:[\\s-]|$)|#{1,6}(?:\\s|$)|[=>]))");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "hr",
          "table",
          "div");

  private static final Pattern CLOSING_MARKS = Pattern.compile("(^|\\s)(#+)$");

  private final UnaryOperator<String> addresses;
  private final MarkdownInline inline;

  /**
   * @param addresses what is written for the address that a link or image has
   */
  public MarkdownText(UnaryOperator<String> addresses) {
    this.addresses = addresses;
    this.inline = new MarkdownInline(addresses);
  }

  /** A text as Markdown that means just this text, in a line. */
  public static String plain(String text) {
    return startingNoBlock(MarkdownInline.escape(text.strip().replaceAll("\\s+", " "), false));
  }

  /** Paragraphs, lists and the like, without a line end behind them; empty if there are none. */
  public String blocks(String html) {
    return blocks(body(html), false);
  }

  /** What stands in a paragraph. */
  public String line(String html) {
    return paragraph(body(html).childNodes());
  }

  /** What stands in a paragraph, as the strong words that open it. */
  public String strong(String html) {
    Element body = body(html);
    body.select("strong").unwrap();
    String words = inline.write(body.childNodes()).strip();
    return words.isEmpty() ? "" : "**" + words + "**";
  }

  /** A link. */
  public String link(String words, String href) {
    return "[" + plain(words) + "](" + MarkdownInline.destination(addresses.apply(href), "") + ")";
  }

  /** A link that says nothing but where it leads. */
  public String link(String href) {
    return "<" + addresses.apply(href) + ">";
  }

  private static Element body(String html) {
    var parser = Parser.htmlParser().setMaxDepth(Integer.MAX_VALUE); // deep quotes are whole, too
    return Jsoup.parse(html, "", parser).body();
  }

  private String blocks(Element parent, boolean tight) {
    var text = new StringBuilder();
    var open = new ArrayList<Node>();
    String before = "";
    boolean other = false;
    for (Node node : parent.childNodes()) {
      if (!(node instanceof Element element) || !BLOCKS.contains(element.normalName())) {
        open.add(node);
        continue;
      }
      before = addParagraph(open, before, tight, text);
      String name = element.normalName();
      other = name.equals(before) && !other; // else two lists side by side would be one
      add(block(element, other), separator(before, element, tight), text);
      before = name;
    }
    addParagraph(open, before, tight, text);
    return text.toString();
  }

  /** Adds the nodes of a paragraph, if there are any; returns what the next block stands behind. */
  private String addParagraph(List<Node> nodes, String before, boolean tight, StringBuilder text) {
    String paragraph = paragraph(nodes);
    nodes.clear();
    if (paragraph.isEmpty()) {
      return before;
    }
    add(paragraph, tight && before.startsWith("h") ? "\n" : "\n\n", text);
    return "p";
  }

  private static void add(String block, String separator, StringBuilder text) {
    text.append(text.isEmpty() ? "" : separator).append(block);
  }

  /** What parts two blocks: not more than must be where a list has no paragraphs. */
  private static String separator(String before, Element block, boolean tight) {
    boolean interrupts =
        switch (block.normalName()) {
          case "ul", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
          case "ol" -> !block.hasAttr("start");
          default -> false;
        };
    return tight && interrupts && !before.equals("table") ? "\n" : "\n\n";
  }

  private String block(Element block, boolean other) {
    String name = block.normalName();
    return switch (name) {
      case "p" -> paragraph(block.childNodes());
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(block, name.charAt(1) - '0');
      case "ul", "ol" -> list(block, other);
      case "blockquote" -> prefixed("> ", blocks(block, false));
      case "pre" -> code(block);
      case "hr" -> "___"; // lines of '-' and '*' may be taken for an item or a heading
      case "table" -> table(block);
      default -> blocks(block, false);
    };
  }

  private String paragraph(List<Node> nodes) {
    var lines = new ArrayList<String>();
    for (String line : inline.write(nodes).strip().split("\n", -1)) {
      lines.add(startingNoBlock(line.stripLeading()));
    }
    return String.join("\n", lines);
  }

  private static String startingNoBlock(String line) {
    return BLOCK_STARTS.matcher(line).replaceFirst("$1\\\\");
  }

  private String heading(Element heading, int level) {
    String words = inline.write(heading.childNodes()).replace("\\\n", " ").strip();
    return "#".repeat(level) + " " + CLOSING_MARKS.matcher(words).replaceFirst("$1\\\\$2");
  }

  private String list(Element list, boolean other) {
    boolean tight = list.children().stream().noneMatch(i -> i.selectFirst("> p") != null);
    boolean counts = list.normalName().equals("ol");
    int number = Integer.parseInt(list.hasAttr("start") ? list.attr("start") : "1");
    var items = new ArrayList<String>();
    for (Element item : list.children()) {
      String bullet = other ? "*" : "-";
      String marker = counts ? number + (other ? ")" : ".") : bullet;
      items.add(item(marker + " ", item, tight));
      number++;
    }
    return String.join(tight ? "\n" : "\n\n", items);
  }

  private String item(String marker, Element item, boolean tight) {
    Element box = item.selectFirst("> input");
    String task = "";
    if (box != null) {
      task = box.hasAttr("checked") ? "[x] " : "[ ] ";
    }
    return under(marker, task + blocks(item, tight));
  }

  /** A text behind the marker of a list's item: its lines stand below each other. */
  public static String under(String marker, String text) {
    String indented = text.replaceAll("\n(?!\n)", "\n" + " ".repeat(marker.length()));
    return (marker + indented).stripTrailing();
  }

  private static String prefixed(String prefix, String text) {
    return (prefix + text.replace("\n", "\n" + prefix))
        .replaceAll("(?m) +$", ""); // a quote's empty lines
  }

  private static String code(Element pre) {
    Element code = pre.selectFirst("> code");
    String text = code == null ? pre.wholeText() : code.wholeText();
    String language = code == null ? "" : code.className().replaceFirst("^language-", "");
    String fence = MarkdownInline.fence(text, 3);
    String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    return fence + (language.contains("`") ? "" : language) + "\n" + text + end + fence;
  }

  private String table(Element table) {
    var lines = new ArrayList<String>();
    for (Element row : table.select("tr")) {
      var cells = new StringBuilder("|");
      var below = new StringBuilder("|");
      for (Element cell : row.children()) {
        cells.append(' ').append(inline.cell(cell.childNodes()).strip()).append(" |");
        below.append(
            switch (cell.className()) {
              case "align-left" -> " :--- |";
              case "align-right" -> " ---: |";
              case "align-center" -> " :---: |";
              default -> " --- |";
            });
      }
      lines.add(cells.toString());
      if (lines.size() == 1) {
        lines.add(below.toString());
      }
    }
    return String.join("\n", lines);
  }
}

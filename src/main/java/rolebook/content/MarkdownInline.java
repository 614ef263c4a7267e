package rolebook.content;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside a paragraph or heading as Markdown. */
final class MarkdownInline {
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX]\\p{XDigit}+|\\w+);");
  private static final Pattern BARE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:[^\\s<>]*");
  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]+)+");
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private final UnaryOperator<String> addresses;

  MarkdownInline(UnaryOperator<String> addresses) {
    this.addresses = addresses;
  }

  /** A text; a line break in it is a backslash at the end of a line. */
  String write(List<Node> nodes) {
    var text = new StringBuilder();
    nodes.forEach(node -> write(node, text));
    return text.toString();
  }

  /** A text in a cell of a table, whose bars would part cells. */
  String cell(List<Node> nodes) {
    return write(nodes).replace("|", "\\|");
  }

  private void write(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      String whole = words.getWholeText();
      boolean behindBreak = text.length() > 0 && text.charAt(text.length() - 1) == '\n';
      String line = (behindBreak ? whole.stripLeading() : whole).replace('\n', ' ');
      text.append(escape(line, isLink(node.nextSibling())));
    } else if (node instanceof Element element) {
      writeElement(element, text);
    }
  }

  private static boolean isLink(@Nullable Node node) {
    return node instanceof Element element
        && (element.normalName().equals("a") || element.normalName().equals("sup"));
  }

  private void writeElement(Element element, StringBuilder text) {
    switch (element.normalName()) {
      case "br" -> text.append("\\\n");
      case "em" -> emphasis(element, text);
      case "strong" -> text.append("**").append(write(element.childNodes())).append("**");
      case "del" -> text.append("~~").append(write(element.childNodes())).append("~~");
      case "code" -> text.append(code(element.wholeText()));
      case "a" -> text.append(link(element));
      case "img" ->
          text.append("![")
              .append(escape(element.attr("alt"), false))
              .append("](")
              .append(destination(element, "src"))
              .append(')');
      case "sup" -> text.append("[^").append(element.text()).append(']');
      case "input" -> {} // the box of a task, which its item writes
      default -> element.childNodes().forEach(node -> write(node, text));
    }
  }

  private void emphasis(Element element, StringBuilder text) {
    Node next = element.nextSibling();
    boolean joined =
        next instanceof TextNode words
            && !words.getWholeText().isEmpty()
            && Character.isLetterOrDigit(words.getWholeText().codePointAt(0));
    boolean behindStar = text.length() == 0 ? isInEmphasis(element) : endsIn(text, '*');
    String mark = behindStar && !joined ? "_" : "*"; // no more than two stars in a row
    text.append(mark).append(write(element.childNodes())).append(mark);
  }

  private static boolean isInEmphasis(Element element) {
    Element parent = element.parent();
    return parent != null
        && (parent.normalName().equals("strong") || parent.normalName().equals("em"));
  }

  private static boolean endsIn(StringBuilder text, char end) {
    return text.charAt(text.length() - 1) == end;
  }

  private String link(Element link) {
    String address = addresses.apply(link.attr("href"));
    String words = link.text();
    boolean bare = address.equals(words) && BARE.matcher(address).matches();
    boolean mail = address.equals("mailto:" + words) && MAIL.matcher(words).matches();
    return (bare || mail) && !link.hasAttr("title")
        ? "<" + words + ">"
        : "[" + write(link.childNodes()) + "](" + destination(link, "href") + ")";
  }

  private String destination(Element element, String attribute) {
    return destination(addresses.apply(element.attr(attribute)), element.attr("title"));
  }

  /** Where a link leads, and the title that it has, if it has one. */
  static String destination(String address, String title) {
    String escaped = address.replaceAll("[\\\\()]", "\\\\$0");
    String whole = escaped.contains(" ") ? "<" + escaped + ">" : escaped;
    return title.isEmpty() ? whole : whole + " \"" + title.replaceAll("[\\\\\"]", "\\\\$0") + "\"";
  }

  private static String code(String text) {
    String fence = fence(text, 1);
    boolean ticks = text.startsWith("`") || text.endsWith("`");
    boolean blanks = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    String pad = ticks || blanks ? " " : "";
    return fence + pad + text + pad + fence;
  }

  /** As many backticks as part code from what stands around it. */
  static String fence(String code, int least) {
    int longest =
        BACKTICKS.matcher(code).results().mapToInt(r -> r.end() - r.start()).max().orElse(0);
    return "`".repeat(Math.max(least, longest + 1));
  }

  /**
   * A text as Markdown that means just this text, if it does not stand first on a line.
   *
   * @param beforeLink whether a link follows, which a mark of exclamation would make an image
   */
  static String escape(String text, boolean beforeLink) {
    var escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      if (means(text, i) || (beforeLink && i == text.length() - 1 && text.charAt(i) == '!')) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }

  /** Whether a character would be more than itself. */
  private static boolean means(String text, int i) {
    char before = i == 0 ? 0 : text.charAt(i - 1);
    char next = i + 1 == text.length() ? 0 : text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '\\', '`', '[', ']', '~' -> true;
      case '*' -> before != ' ' || next != ' ';
      case '_' -> !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(next);
      case '<' ->
          next == 0 || next == '/' || next == '!' || next == '?' || Character.isLetter(next);
      case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
      default -> false;
    };
  }
}

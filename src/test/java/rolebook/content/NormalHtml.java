package rolebook.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import rolebook.guide.Html;

/**
 * HTML without the differences that nobody sees: blanks around blocks, how many blanks stand
 * between words, the order of attributes, how characters are escaped.
 */
final class NormalHtml implements NodeVisitor {
  private final StringBuilder out = new StringBuilder();
  private int preformatted;
  private boolean atBlock = true;

  private NormalHtml() {}

  static String of(String html) {
    var normal = new NormalHtml();
    Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> node.traverse(normal));
    return normal.out.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      block(element);
      out.append('<').append(element.normalName()).append(attributes(element)).append('>');
      preformatted += element.normalName().equals("pre") ? 1 : 0;
      atBlock = atBlock || element.normalName().equals("br");
    } else if (node instanceof Comment comment) {
      out.append("<!--").append(comment.getData()).append("-->");
      atBlock = false;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.tag().isEmpty()) {
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
      block(element);
      out.append("</").append(element.normalName()).append('>');
    }
  }

  /** Takes blanks away on both sides of a block's tag. */
  private void block(Element element) {
    atBlock = element.isBlock();
    if (atBlock && preformatted == 0) {
      out.setLength(out.toString().stripTrailing().length());
    }
  }

  private void text(String text) {
    String shown = preformatted > 0 ? text : text.replaceAll("\\s+", " ");
    shown = atBlock && preformatted == 0 ? shown.stripLeading() : shown;
    out.append(Html.escape(shown));
    atBlock = atBlock && shown.isEmpty();
  }

  private static String attributes(Element element) {
    var attributes = new TreeMap<String, String>();
    for (Attribute attribute : element.attributes()) {
      boolean address = attribute.getKey().equals("href") || attribute.getKey().equals("src");
      attributes.put(
          attribute.getKey(), address ? decoded(attribute.getValue()) : attribute.getValue());
    }
    var written = new StringBuilder();
    attributes.forEach(
        (name, value) ->
            written.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"'));
    return written.toString();
  }

  /** An address as a writer would write it: whether its characters are encoded says nothing. */
  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}

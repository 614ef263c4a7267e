package rolebook.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A text in HTML in which the targets of links and images are still open: they are known only when
 * all entries are.
 *
 * @param html the pieces of HTML around the links; always one more than there are links
 * @param links the links and images, in the order of the text
 */
public record Prose(List<String> html, List<Link> links) {
  /** No text at all. */
  public static final Prose EMPTY = new Prose(List.of(""), List.of());

  public Prose {
    html = List.copyOf(html);
    links = List.copyOf(links);
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return links.isEmpty() && html.get(0).isEmpty();
  }

  /** This text with a blank in front; nothing stays nothing. */
  public Prose behindBlank() {
    if (isEmpty()) {
      return this;
    }
    var pieces = new ArrayList<>(html);
    pieces.set(0, " " + pieces.get(0));
    return new Prose(pieces, links);
  }

  /**
   * The whole HTML.
   *
   * @param attributes what stands in the tag of a link or image, such as {@code href="/about/"}
   */
  public String toHtml(Function<Link, String> attributes) {
    var text = new StringBuilder(html.get(0));
    for (int i = 0; i < links.size(); i++) {
      text.append(attributes.apply(links.get(i))).append(html.get(i + 1));
    }
    return text.toString();
  }
}

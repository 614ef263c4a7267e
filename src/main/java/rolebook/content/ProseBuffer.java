package rolebook.content;

import java.util.ArrayList;
import java.util.List;
import rolebook.guide.Html;
import rolebook.guide.Link;
import rolebook.guide.Prose;

/** Collects the pieces of a {@link Prose}. */
final class ProseBuffer {
  private static final int USUAL_LENGTH = 512;

  private final List<String> pieces = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private StringBuilder piece = new StringBuilder(USUAL_LENGTH);

  /** Adds HTML. */
  ProseBuffer html(String html) {
    piece.append(html);
    return this;
  }

  /** Adds text, escaped. */
  ProseBuffer text(String text) {
    piece.append(Html.escape(Markdown.withoutMarks(text)));
    return this;
  }

  /** Adds the attributes of a link or image, which are not known yet. */
  ProseBuffer link(Link link) {
    pieces.add(piece.toString());
    links.add(link);
    piece = new StringBuilder(USUAL_LENGTH);
    return this;
  }

  Prose toProse() {
    pieces.add(piece.toString());
    return new Prose(pieces, links);
  }
}

package rolebook.content;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Link;
import rolebook.guide.Prose;

/**
 * What all texts of one page share: its ids, its links, its footnotes. Texts must be given in the
 * order in which the page has them, so that the same texts get the same ids and numbers however
 * their file is laid out.
 */
final class PageTexts {
  private record Note(Passage passage, int number) {}

  private final Diagnostics diagnostics;
  private final PageIds ids = new PageIds();
  private final List<Link> links = new ArrayList<>();
  private final Map<FootnoteBlock, Note> notes = new LinkedHashMap<>();
  private final Map<FootnoteBlock, Integer> marks = new LinkedHashMap<>();

  PageTexts(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  PageIds ids() {
    return ids;
  }

  List<Link> links() {
    return links;
  }

  Passage parse(Text text) {
    return Markdown.parse(text, diagnostics);
  }

  /**
   * Blocks as HTML.
   *
   * @param top the highest level that a heading in them may have
   */
  Prose blocks(Passage passage, int top) {
    var writer = new BlockWriter(this, passage, top);
    writer.writeAll(passage.nodes());
    return writer.toProse();
  }

  /** What is inside a node as inline HTML. */
  Prose inline(Passage passage, Node parent) {
    return inline(passage, parent, 0, Integer.MAX_VALUE);
  }

  /** What is inside a node between two offsets of its text, as inline HTML. */
  Prose inline(Passage passage, Node parent, int from, int to) {
    var buffer = new ProseBuffer();
    new InlineWriter(this, passage, buffer, from, to).writeInside(parent);
    return buffer.toProse();
  }

  /** The HTML of a footnote's mark. */
  String mark(Footnote mark, Passage passage) {
    FootnoteBlock block = mark.getFootnoteBlock();
    if (block == null) {
      String message = "there is no footnote '[^%s]:'".formatted(mark.getText());
      diagnostics.report(Code.UNKNOWN_FOOTNOTE, passage.at(mark), message);
      return "";
    }
    int number = notes.computeIfAbsent(block, b -> new Note(passage, notes.size() + 1)).number();
    int again = marks.merge(block, 1, Integer::sum);
    return "<sup><a id=\"fnref-%d%s\" href=\"#fn-%d\">%d</a></sup>"
        .formatted(number, again == 1 ? "" : "-" + again, number, number);
  }

  /** All footnotes whose marks were written, in their order. */
  List<Prose> footnotes() {
    var written = new ArrayList<Prose>();
    while (written.size() < notes.size()) { // a footnote may bring further ones
      var entry = List.copyOf(notes.entrySet()).get(written.size());
      written.add(blocks(entry.getValue().passage().inside(entry.getKey()), 3));
    }
    return written;
  }
}

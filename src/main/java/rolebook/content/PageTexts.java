package rolebook.content;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Link;
import rolebook.guide.Prose;
import rolebook.guide.Texts;

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
  private final WordingNotes wording = new WordingNotes();
  private boolean whole = true;

  PageTexts(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /**
   * Reports something that has no place where it stands. What it hides is not known, so that nobody
   * must complain of links to it.
   */
  void misplaced(Code code, Location at, String message, @Nullable String hint) {
    whole = false;
    diagnostics.report(code, at, message, hint);
  }

  /** What the links in these texts need, when all of them are read. */
  Texts texts(String file) {
    return new Texts(file, ids.all(), whole);
  }

  /** Where the texts are that rules of writing judge. */
  WordingNotes wording() {
    return wording;
  }

  PageIds ids() {
    return ids;
  }

  List<Link> links() {
    return links;
  }

  /** A text as Markdown. One that is refused is reported, and shows nothing. */
  Passage parse(Text text) {
    try {
      List<Node> blocks = Markdown.shown(Markdown.parse(text.value()));
      var passage = new Passage(text, text.at(), blocks, true);
      wording.text(passage);
      return passage;
    } catch (Markdown.RefusedException e) {
      Location at = text.places().at(e.offset(), e.offset() + 1);
      misplaced(e.code(), at, String.valueOf(e.getMessage()), null);
      return new Passage(text, text.at(), List.of(), false);
    }
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

  /** Blocks with which a page begins, as HTML: in them, headings have at least three '#'. */
  Prose opening(Passage passage) {
    var writer = new BlockWriter(this, passage, 3).belowTitle();
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

  /** A heading that is plain text on the page: a link in it would be lost, which is reported. */
  String plain(Passage passage, Node heading) {
    for (Node node : heading.getDescendants()) {
      if (InlineWriter.isLink(node)) {
        String message = "a heading here is plain text: it cannot hold links, images or footnotes";
        misplaced(Code.MISPLACED_LINK, passage.at(node), message, null);
      }
    }
    return PlainText.of(heading);
  }

  /** Reports an item of a list of tips or bullets that is a task: its box would be lost. */
  void refuseTask(Passage section, Node item) {
    if (item instanceof TaskListItem) {
      String message = "a tip or a bullet is no task: it has no box to tick";
      diagnostics.report(Code.BAD_SECTION, section.at(item), message);
    }
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
    return "<sup><a id=\"Mark-%s%s\" href=\"#Note-%s\">%s</a></sup>"
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

package rolebook.content;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import rolebook.diagnostic.Location;

/**
 * Some neighbouring blocks of a parsed Markdown text.
 *
 * @param text the whole text that they stand in, with its places
 * @param at where they begin
 * @param nodes the blocks, in order
 * @param read whether the text could be read; if not, that is reported, and there are no blocks
 */
record Passage(Text text, Location at, List<Node> nodes, boolean read) {

  Passage {
    nodes = List.copyOf(nodes);
  }

  /** Other blocks of the same text. */
  Passage of(Location start, List<Node> blocks) {
    return new Passage(text, start, blocks, read);
  }

  /** The blocks inside a block that show something. */
  Passage inside(Node block) {
    return of(at(block), Markdown.shown(block));
  }

  Location at(Node node) {
    return at(node.getChars());
  }

  /** The place of a piece of the text. */
  Location at(BasedSequence piece) {
    return text.places().at(piece.getStartOffset(), piece.getEndOffset());
  }
}

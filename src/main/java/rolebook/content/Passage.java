package rolebook.content;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import rolebook.diagnostic.Location;

/**
 * Some neighbouring blocks of a parsed Markdown text.
 *
 * @param text the whole text that they stand in, with its places
 * @param at where they begin
 * @param nodes the blocks, in order
 */
record Passage(Text text, Location at, List<Node> nodes) {

  Passage {
    nodes = List.copyOf(nodes);
  }

  /** Other blocks of the same text. */
  Passage of(Location start, List<Node> blocks) {
    return new Passage(text, start, blocks);
  }

  /** The blocks inside a block. */
  Passage inside(Node block) {
    return of(at(block), children(block));
  }

  Location at(Node node) {
    return at(node.getChars());
  }

  /** The place of a piece of the text. */
  Location at(BasedSequence piece) {
    return text.places().at(piece.getStartOffset(), piece.getEndOffset());
  }

  static List<Node> children(Node node) {
    var children = new ArrayList<Node>();
    node.getChildren().forEach(children::add);
    return children;
  }
}

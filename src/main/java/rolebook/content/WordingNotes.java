package rolebook.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rolebook.guide.PlacedText;
import rolebook.guide.Wording;

/**
 * Notes, while a page is read, where the texts are that rules of writing judge. They are made plain
 * only when somebody asks: a build that does not pays nothing.
 */
final class WordingNotes {
  private record Block(Passage passage, Node node) {
    PlacedText text(char lineEnd) {
      return PlacedTextWriter.of(node, passage.text(), lineEnd);
    }
  }

  private final List<Passage> texts = new ArrayList<>();
  private final List<List<Block>> levels = new ArrayList<>();
  private final List<Block> letter = new ArrayList<>();

  /** A Markdown text of the page. */
  void text(Passage passage) {
    texts.add(passage);
  }

  /** What follows are the bullets of another level. */
  void level() {
    levels.add(new ArrayList<>());
  }

  void bullet(Passage passage, Node line) {
    if (levels.isEmpty()) {
      level();
    }
    levels.get(levels.size() - 1).add(new Block(passage, line));
  }

  void letter(Passage passage) {
    passage.nodes().forEach(node -> letter.add(new Block(passage, node)));
  }

  /**
   * All that was noted.
   *
   * @param keys the texts of the entry's keys
   */
  Wording wording(Map<String, PlacedText> keys) {
    var all = new ArrayList<PlacedText>();
    for (Passage passage : texts) {
      for (Node node : passage.nodes()) {
        if (hasWords(node)) {
          all.add(new Block(passage, node).text(' '));
        }
        for (Node inside : node.getDescendants()) {
          if (hasWords(inside)) {
            all.add(new Block(passage, inside).text(' '));
          }
        }
      }
    }
    return new Wording(
        keys,
        all,
        levels.stream().map(level -> level.stream().map(b -> b.text(' ')).toList()).toList(),
        letter.stream().map(WordingNotes::lines).toList());
  }

  private static boolean hasWords(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
  }

  /** A paragraph of a letter, or a list in it, whose items are lines. */
  private static PlacedText lines(Block block) {
    if (block.node() instanceof Paragraph) {
      return block.text('\n');
    }
    var writer = new PlacedTextWriter(block.passage().text(), '\n');
    for (Node inside : block.node().getDescendants()) {
      if (inside instanceof Paragraph) {
        writer.newLine();
        PlainText.write(inside, writer);
      }
    }
    return writer.toText(block.node());
  }
}

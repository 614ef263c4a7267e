package rolebook.docs;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown text.
 *
 * @param line the line of its opening fence, counted from 1
 * @param info what stands behind the opening fence: the language first
 * @param text what stands between the fences
 */
record Fence(int line, String info, String text) {

  /** All fenced blocks of a text, in order, those in lists and quotes too. */
  static List<Fence> in(String markdown) {
    var fences = new ArrayList<Fence>();
    for (Node node : Parser.builder().build().parse(markdown).getDescendants()) {
      if (node instanceof FencedCodeBlock block) {
        fences.add(
            new Fence(
                block.getStartLineNumber() + 1,
                block.getInfo().toString().strip(),
                block.getContentChars().toString()));
      }
    }
    return fences;
  }

  /** The language. */
  String language() {
    return info.split(" ", 2)[0];
  }

  /** What the block is, behind the language; empty where nothing is said. */
  String subject() {
    return info.substring(language().length()).strip();
  }
}

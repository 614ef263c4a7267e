package rolebook.content;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.guide.Prose;

/** Reads texts that are one paragraph. */
final class Paragraphs {
  private Paragraphs() {}

  /** The only paragraph of a passage, or null if it is something else, which is reported. */
  static @Nullable Node only(PageTexts page, Passage passage, String name) {
    if (passage.nodes().size() == 1 && passage.nodes().get(0) instanceof Paragraph paragraph) {
      return paragraph;
    }
    String message = name + " is one paragraph, without lists, headings or code blocks";
    page.diagnostics().report(Code.BAD_SECTION, passage.at(), message);
    return null;
  }

  /** A text of one paragraph as inline HTML. */
  static Prose one(PageTexts page, Text text, String name) {
    if (text.value().isEmpty()) {
      return Prose.EMPTY; // missing, and reported
    }
    Passage passage = page.parse(text);
    Node paragraph = only(page, passage, name);
    return paragraph == null ? Prose.EMPTY : page.inline(passage, paragraph);
  }
}

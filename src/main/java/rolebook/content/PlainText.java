package rolebook.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Reads Markdown without its marks: what is left is one line of plain text. */
final class PlainText {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PlainText() {}

  /** Takes a text piece by piece. */
  interface Sink {
    /**
     * Takes a piece.
     *
     * @param chars the piece as it was written
     * @param said what it says
     */
    void add(BasedSequence chars, String said);
  }

  /** The text inside a node. */
  static String of(Node node) {
    var text = new StringBuilder();
    write(node, (chars, said) -> text.append(said));
    String plain = Markdown.withoutMarks(text.toString());
    return (isOneLine(plain) ? plain : BLANKS.matcher(plain).replaceAll(" ")).strip();
  }

  /** Whether a text has no other blanks than single spaces. */
  private static boolean isOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c) && (c != ' ' || text.startsWith(" ", i + 1))) {
        return false;
      }
    }
    return true;
  }

  static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Writes the text inside a node. */
  static void write(Node parent, Sink text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text || node instanceof HtmlEntity) {
        text.add(node.getChars(), Written.meantBy(node.getChars()));
      } else if (node instanceof Code code) {
        text.add(code.getText(), Written.in(code.getText()));
      } else if (node instanceof AutoLink || node instanceof MailLink) {
        BasedSequence address = ((DelimitedLinkNode) node).getText();
        text.add(address, Written.in(address));
      } else if (node instanceof RefNode ref && !ref.isDefined() && ref.getFirstChild() == null) {
        text.add(ref.getChars(), Written.meantBy(ref.getChars()));
      } else if (node instanceof RefNode ref && !ref.isDefined()) {
        String opens = ref instanceof ImageRef ? "![" : "[";
        text.add(ref.getChars().subSequence(0, opens.length()), opens);
        write(node, text);
        String rest = InlineWriter.rest(ref);
        text.add(ref.getChars().endSequence(rest.length()), rest);
      } else if (node instanceof HtmlInline && !(node instanceof HtmlInlineComment)) {
        text.add(node.getChars(), Written.in(node.getChars()));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.add(node.getChars(), " ");
      } else if (!(node instanceof Footnote)) {
        write(node, text);
      }
    }
  }
}

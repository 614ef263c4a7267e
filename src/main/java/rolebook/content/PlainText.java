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

/** Reads Markdown without its marks: what is left is one line of plain text. */
final class PlainText {
  private PlainText() {}

  /** The text inside a node. */
  static String of(Node node) {
    var text = new StringBuilder();
    append(node, text);
    return inOneLine(Markdown.withoutMarks(text.toString())).strip();
  }

  /** A text with a single blank for whatever blanks and line ends stand in a row. */
  private static String inOneLine(String text) {
    var line = new StringBuilder(text.length());
    boolean behindBlank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
      if (!blank) {
        line.append(c);
      } else if (!behindBlank) {
        line.append(' ');
      }
      behindBlank = blank;
    }
    return line.toString();
  }

  private static void append(Node parent, StringBuilder text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text || node instanceof HtmlEntity) {
        text.append(Written.meantBy(node.getChars()));
      } else if (node instanceof Code code) {
        text.append(Written.in(code.getText()));
      } else if (node instanceof AutoLink || node instanceof MailLink) {
        text.append(Written.in(((DelimitedLinkNode) node).getText()));
      } else if (node instanceof RefNode ref && !ref.isDefined() && ref.getFirstChild() == null) {
        text.append(Written.meantBy(ref.getChars()));
      } else if (node instanceof RefNode ref && !ref.isDefined()) {
        text.append(ref instanceof ImageRef ? "![" : "[");
        append(node, text);
        text.append(InlineWriter.rest(ref));
      } else if (node instanceof HtmlInline && !(node instanceof HtmlInlineComment)) {
        text.append(Written.in(node.getChars()));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      } else if (!(node instanceof Footnote)) {
        append(node, text);
      }
    }
  }
}

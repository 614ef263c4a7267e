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
import java.util.regex.Pattern;

/** Reads Markdown without its marks: what is left is one line of plain text. */
final class PlainText {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PlainText() {}

  /** The text inside a node. */
  static String of(Node node) {
    var text = new StringBuilder();
    append(node, text);
    String plain = Markdown.withoutMarks(text.toString());
    return (isOneLine(plain) ? plain : BLANKS.matcher(plain).replaceAll(" ")).strip();
  }

  /** Whether a text has no other blanks than single spaces. */
  private static boolean isOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\t' && c <= '\r') || (c == ' ' && text.startsWith(" ", i + 1))) {
        return false;
      }
    }
    return true;
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

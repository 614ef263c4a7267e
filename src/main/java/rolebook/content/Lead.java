package rolebook.content;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the lead of a tip ends: the bold run that opens it; else the words up to the first colon in
 * its first sentence; else that sentence.
 *
 * @param strong the bold run that is the lead, or null
 * @param end the offset where the lead ends
 * @param textStart the offset where the text behind it begins
 */
record Lead(@Nullable Node strong, int end, int textStart) {
  /** Stands for the marks of emphasis, which are no text. */
  private static final String MARK = "\u200B";

  /** Stands for code, links and what else is never cut. */
  private static final String WHOLE = "\uFFFC";

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][\"'”’)\\]\u200B]*(?=\\s+\u200B*[^\\s\u200B\\p{Ll}])");
  private static final Pattern COLON = Pattern.compile(":(?=\\s)");
  private static final Pattern AFTER_LEAD = Pattern.compile("\\s*:?\\s*");

  static Lead of(Node paragraph) {
    String text = withoutCodeAndLinks(paragraph);
    int base = paragraph.getStartOffset();
    Node first = paragraph.getFirstChild();
    if (first instanceof StrongEmphasis) {
      int end = first.getEndOffset() - base;
      return new Lead(first, base + end, base + skip(text, end));
    }
    Matcher sentence = SENTENCE_END.matcher(text);
    int end = sentence.find() ? sentence.end() : text.stripTrailing().length();
    Matcher colon = COLON.matcher(text);
    if (colon.find() && colon.start() > 0 && colon.start() < end) {
      return new Lead(null, base + colon.start(), base + skip(text, colon.start()));
    }
    return new Lead(null, base + end, base + skip(text, end));
  }

  private static int skip(String text, int from) {
    Matcher matcher = AFTER_LEAD.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /** The paragraph's characters, each at its offset, with code and links blotted out. */
  private static String withoutCodeAndLinks(Node paragraph) {
    int base = paragraph.getStartOffset();
    var text = new StringBuilder(" ".repeat(paragraph.getEndOffset() - base));
    copy(paragraph, base, text);
    return text.toString();
  }

  private static void copy(Node parent, int base, StringBuilder text) {
    for (Node node : parent.getChildren()) {
      int start = node.getStartOffset() - base;
      int end = node.getEndOffset() - base;
      if (node instanceof Text) {
        text.replace(start, end, node.getChars().toString());
      } else if (isWhole(node)) {
        text.replace(start, end, WHOLE.repeat(end - start));
      } else if (node.getFirstChild() != null) {
        text.replace(start, end, MARK.repeat(end - start));
        copy(node, base, text);
      }
    }
  }

  private static boolean isWhole(Node node) {
    return node instanceof Code
        || node instanceof LinkNode
        || node instanceof RefNode
        || node instanceof DelimitedLinkNode
        || node instanceof HtmlEntity
        || node instanceof HtmlInlineBase
        || node instanceof Footnote;
  }
}

package rolebook.content;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
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
 * @param blank whether a blank stands between the two
 */
record Lead(@Nullable Node strong, int end, int textStart, boolean blank) {
  /** Stands for the marks of emphasis, which are no text. */
  private static final char MARK = '\u200B';

  /** Stands for code, links and what else is never cut. */
  private static final char WHOLE = '\uFFFC';

  private static final String TWO_WHOLE = "\uFFFC\uFFFC";

  private static final Pattern ESCAPED = Pattern.compile("\\\\\\p{Punct}");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "((?<!\\b(?i:e\\.g|i\\.e|vs|cf|approx|incl|dr|mr|mrs|ms))\\.|[!?…])[\"'”’)\\]\u200B]*"
              + "(?=\\s+\u200B*[^\\s\u200B\\p{Ll}])");

  private static final Pattern COLON = Pattern.compile(":(?=\\s+\\S)");
  private static final Pattern AFTER_LEAD = Pattern.compile("\\s*:?(\\s*)");

  static Lead of(Node paragraph) {
    String text = withoutCodeAndLinks(paragraph);
    int base = paragraph.getStartOffset();
    Node strong = openingBold(paragraph);
    if (strong != null) {
      Node whole = paragraph.getFirstChild();
      return behind(text, base, whole.getEndOffset() - base, strong);
    }
    Matcher sentence = SENTENCE_END.matcher(text);
    int end = sentence.find() ? sentence.end() : text.stripTrailing().length();
    Matcher colon = COLON.matcher(text);
    boolean cut = colon.find() && colon.start() > 0 && colon.start() < end;
    return behind(text, base, cut ? colon.start() : end, null);
  }

  /** The bold run that opens a paragraph, be it in italics too; null if none does. */
  private static @Nullable Node openingBold(Node paragraph) {
    Node first = paragraph.getFirstChild();
    if (first instanceof Emphasis && first.getFirstChild() == first.getLastChild()) {
      first = first.getFirstChild();
    }
    return first instanceof StrongEmphasis ? first : null;
  }

  private static Lead behind(String text, int base, int end, @Nullable Node strong) {
    Matcher gap = AFTER_LEAD.matcher(text).region(end, text.length());
    boolean found = gap.lookingAt();
    int start = found ? gap.end() : end;
    boolean blank = found && (!gap.group(1).isEmpty() || text.startsWith(" ", end));
    return new Lead(strong, base + end, base + start, blank);
  }

  /** The paragraph's characters, each at its offset, with code and links blotted out. */
  private static String withoutCodeAndLinks(Node paragraph) {
    int base = paragraph.getStartOffset();
    var text = new char[paragraph.getEndOffset() - base];
    Arrays.fill(text, ' ');
    copy(paragraph, base, text);
    return new String(text);
  }

  private static void copy(Node parent, int base, char[] text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      int start = node.getStartOffset() - base;
      int end = node.getEndOffset() - base;
      if (node instanceof Text) {
        String chars = withoutEscaped(Written.in(node.getChars()));
        chars.getChars(0, Math.min(chars.length(), end - start), text, start);
      } else if (isWhole(node)) {
        Arrays.fill(text, start, end, WHOLE);
      } else if (node.getFirstChild() != null) {
        Arrays.fill(text, start, end, MARK);
        copy(node, base, text);
      }
    }
  }

  /** A text without signs behind a backslash, which are none that could end a lead. */
  private static String withoutEscaped(String text) {
    return text.indexOf('\\') < 0 ? text : ESCAPED.matcher(text).replaceAll(TWO_WHOLE);
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

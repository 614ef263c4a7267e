package rolebook.content;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside a block as Flexmark does, mended where CommonMark says otherwise. */
final class InlineReader extends CommonmarkInlineParser {
  static final InlineParserFactory FACTORY = InlineReader::new;

  private static final Pattern IN_ANGLES = Pattern.compile("^<(?:[^<>\\\\\\r\\n]|\\\\.|\\\\)*+>");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|\\((?:[^()\\\\]|\\\\.)*+\\))",
          Pattern.DOTALL);

  /** The text that was searched for ends in vain, and what begins without an end in it. */
  private @Nullable BasedSequence searched;

  private final BitSet endless = new BitSet();

  private InlineReader(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData links,
      List<InlineParserExtensionFactory> extensions) {
    super(options, special, delimiters, processors, links, extensions);
  }

  @Override
  public void initializeDocument(Document document) {
    document.set(Parser.REFERENCES, new FoldedReferences(document));
    super.initializeDocument(document);
  }

  /** A destination in angle brackets may hold blanks; what begins with one must end with one. */
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return peek() == '<' ? match(IN_ANGLES) : super.parseLinkDestination();
  }

  /** A title stands behind a blank. */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    char mark = peek();
    if (!Character.isWhitespace(input.charAt(index - 1)) || isEndless(mark)) {
      return null;
    }
    BasedSequence title = match(TITLE);
    if (title == null && (mark == '"' || mark == '\'')) {
      endless.set(mark);
    }
    return title;
  }

  /** A comment may hold two hyphens. */
  @Override
  public boolean parseHtmlInline() {
    String close = close();
    if (close == null) {
      return super.parseHtmlInline();
    }
    char mark = close.charAt(0);
    int end = isEndless(mark) ? -1 : input.indexOf(close, index + 2);
    if (end < 0) {
      endless.set(mark);
      return false;
    }
    if (mark != '-') {
      return super.parseHtmlInline();
    }
    end += close.length();
    appendNode(new HtmlInlineComment(input.subSequence(index, end)));
    index = end;
    return true;
  }

  /** What must close what begins here and is no tag. */
  private @Nullable String close() {
    return switch (peek(1)) {
      case '?' -> "?>";
      case '!' -> peek(2) == '[' ? "]]>" : peek(2) == '-' && peek(3) == '-' ? "-->" : ">";
      default -> null;
    };
  }

  /**
   * Whether it is known that nothing ends what begins here: a text of many beginnings would else be
   * searched to its end for each of them.
   */
  private boolean isEndless(char mark) {
    if (searched != input) {
      searched = input;
      endless.clear();
    }
    return endless.get(mark);
  }

  /** Flexmark's own joins even a single piece of text out of its parts. */
  @Override
  public boolean flushTextNode() {
    List<BasedSequence> pieces = currentText;
    if (pieces == null || pieces.size() != 1 || !(pieces.get(0) instanceof SubSequence)) {
      return super.flushTextNode();
    }
    block.appendChild(new Text(pieces.get(0)));
    currentText = null;
    return true;
  }

  /** Flexmark's own copies the whole text for each match. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
  }
}

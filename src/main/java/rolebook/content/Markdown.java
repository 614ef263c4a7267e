package rolebook.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.diagnostic.Code;

/**
 * Parses Markdown: CommonMark with tables, strikethrough, task lists and footnotes. Thread-safe.
 */
final class Markdown {
  /** How often a text is read again without the comments that were found. */
  private static final int MOST_PASSES = 10;

  /** Stands in a parsed text for a character of a comment; nobody writes it. */
  private static final char MARK = '\uE03C';

  private static final Pattern COMMENT = Pattern.compile("<!--(?:-?>|.*?-->)", Pattern.DOTALL);
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.HEADING_PARSER, false)
                  .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                  .set(Parser.THEMATIC_BREAK_PARSER, false)
                  .set(Parser.LIST_BLOCK_PARSER, false)
                  .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                  .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                  .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                  .set(TablesExtension.WITH_CAPTION, false)
                  .set(
                      Parser.EXTENSIONS,
                      List.of(
                          StrikethroughExtension.create(),
                          TaskListExtension.create(),
                          FootnoteExtension.create())))
          .customBlockParserFactory(new MarkedLines.Headings())
          .customBlockParserFactory(new MarkedLines.Fences())
          .customBlockParserFactory(new MarkedLines.Breaks()) // before items: '* * *' is a break
          .customBlockParserFactory(new MarkedLines.Items())
          .customInlineParserFactory(InlineReader.FACTORY)
          .customDelimiterProcessor(new EmphasisMarks('*'))
          .customDelimiterProcessor(new EmphasisMarks('_'))
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .paragraphPreProcessorFactory(new TableReaders())
          .build();

  private Markdown() {}

  /** A text is not parsed, because that would take too deep a stack or too long a time. */
  static final class RefusedException extends Exception {
    private final Code code;
    private final int offset;

    RefusedException(Code code, int offset, String message) {
      super(message, null, false, false);
      this.code = code;
      this.offset = offset;
    }

    static RefusedException tooDeep(int offset) {
      String message = "lists, quotes or emphasis nest more than %s deep";
      return new RefusedException(
          Code.NESTING_TOO_DEEP, offset, message.formatted(YamlSource.DEEPEST));
    }

    Code code() {
      return code;
    }

    /** Where it is too much, or 0 if that is not known. */
    int offset() {
      return offset;
    }
  }

  /** The document that a text is, without its HTML comments. */
  static Node parse(String text) throws RefusedException {
    MarkdownLimits.check(text);
    try {
      Node document = PARSER.parse(ParserText.of(text));
      String rest = text;
      // Where a comment is taken out, another one may come to light, which was part of HTML.
      for (int pass = 0; pass < MOST_PASSES && rest.contains("<!--"); pass++) {
        String without = withoutComments(rest, document);
        if (without.equals(rest)) {
          break;
        }
        rest = without;
        document = PARSER.parse(ParserText.of(rest));
      }
      checkDepth(document);
      return document;
    } catch (StackOverflowError e) {
      throw RefusedException.tooDeep(
          0); // deeper than the parser can follow, in a way no marker shows
    }
  }

  /** The blocks inside a block that show something. */
  static List<Node> shown(Node block) {
    var blocks = new ArrayList<Node>();
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (!isDefinition(child) && !isBlank(child.getChars())) {
        blocks.add(child);
      }
    }
    return blocks;
  }

  /** Whether a block defines something for elsewhere and shows nothing where it stands. */
  static boolean isDefinition(Node block) {
    return block instanceof Reference || block instanceof FootnoteBlock;
  }

  /**
   * The text with every comment taken out, while all offsets stay: a block of nothing but comments
   * becomes blanks; elsewhere a comment's characters become marks, which are no text.
   */
  private static String withoutComments(String text, Node document) {
    var blanked = new StringBuilder(text);
    for (Node node : document.getDescendants()) {
      boolean html = node instanceof HtmlBlockBase || node instanceof HtmlInlineBase;
      if (html && node.getChars().lastIndexOf("-->") >= 0) {
        takeOutComments(node, blanked);
      }
    }
    return blanked.toString();
  }

  private static void takeOutComments(Node node, StringBuilder blanked) {
    BasedSequence html = node.getChars();
    int closed = html.lastIndexOf("-->") + 3; // what opens behind that is no comment
    Matcher comment = COMMENT.matcher(html.subSequence(0, closed).toString());
    boolean alone =
        node instanceof HtmlBlockBase
            && comment.replaceAll("").isBlank()
            && html.subSequence(closed).isBlank();
    comment.reset();
    while (comment.find()) {
      for (int i = comment.start(); i < comment.end(); i++) {
        int at = html.getIndexOffset(i); // -1 for what the parser put there: part of a tab
        if (at >= 0 && blanked.charAt(at) != '\n') {
          blanked.setCharAt(at, alone ? ' ' : MARK);
        }
      }
    }
  }

  /** Whether a character of a parsed text stands for one of a comment. */
  static boolean isMark(char c) {
    return c == MARK;
  }

  /** A text without the marks that stand for comments. */
  static String withoutMarks(String text) {
    return text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "");
  }

  /** Whether a text has nothing but blanks and the marks that stand for comments. */
  private static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != MARK && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  private static void checkDepth(Node root) throws RefusedException {
    int depth = 0;
    Node node = root;
    while (true) {
      if (node.getFirstChild() != null) {
        depth += nests(node) ? 1 : 0;
        if (depth > YamlSource.DEEPEST) {
          throw RefusedException.tooDeep(node.getStartOffset());
        }
        node = node.getFirstChild();
        continue;
      }
      while (node.getNext() == null) {
        Node parent = node.getParent();
        if (parent == null || parent == root) {
          return;
        }
        node = parent;
        depth -= nests(node) ? 1 : 0;
      }
      node = node.getNext();
    }
  }

  /** What a writer counts as one level: a quote, an item of a list, emphasis, a link. */
  private static boolean nests(Node node) {
    return node instanceof BlockQuote
        || node instanceof ListItem
        || node instanceof DelimitedNodeImpl
        || node instanceof LinkNode;
  }
}

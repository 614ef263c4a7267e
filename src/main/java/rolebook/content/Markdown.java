package rolebook.content;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/**
 * Parses Markdown: CommonMark with tables, strikethrough, task lists and footnotes. Thread-safe.
 */
final class Markdown {
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                  .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                  .set(TablesExtension.WITH_CAPTION, false)
                  .set(
                      Parser.EXTENSIONS,
                      List.of(
                          TablesExtension.create(),
                          StrikethroughExtension.create(),
                          TaskListExtension.create(),
                          FootnoteExtension.create())))
          .build();

  private Markdown() {}

  /**
   * The blocks of a text that show something. A text that nests too deep is reported and has none.
   */
  static Passage parse(Text text, Diagnostics diagnostics) {
    int deep = tooDeepAt(text.value());
    if (deep < 0) {
      try {
        Node document = PARSER.parse(text.value());
        deep = tooDeepAt(document);
        if (deep < 0) {
          List<Node> blocks = Passage.children(document).stream().filter(Markdown::shows).toList();
          return new Passage(text, text.at(), blocks);
        }
      } catch (StackOverflowError e) {
        deep = 0; // nested deeper than the parser can follow, in a way that no marker shows
      }
    }
    diagnostics.report(
        Code.NESTING_TOO_DEEP,
        text.places().at(deep, deep + 1),
        "lists, quotes or emphasis nest more than %d deep".formatted(YamlSource.DEEPEST));
    return new Passage(text, text.at(), List.of());
  }

  /** Definitions and comments are no text of their own. */
  private static boolean shows(Node block) {
    return !(block instanceof Reference
        || block instanceof FootnoteBlock
        || block instanceof HtmlCommentBlock);
  }

  /** Where a line opens more quotes and lists than are allowed, or -1: parsing it would recurse. */
  private static int tooDeepAt(String text) {
    int markers = 0;
    boolean opening = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        markers = 0;
        opening = true;
      } else if (opening && (c == '>' || c == '-' || c == '*' || c == '+')) {
        if (++markers > YamlSource.DEEPEST) {
          return i;
        }
      } else if (c != ' ' && c != '\t' && c != '.' && c != ')' && !Character.isDigit(c)) {
        opening = false;
      }
    }
    return -1;
  }

  /** Where a node lies deeper than is allowed, or -1. */
  private static int tooDeepAt(Node root) {
    int depth = 0;
    Node node = root;
    while (true) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        // a list and its item are one level to a writer
        if (++depth > 2 * YamlSource.DEEPEST) {
          return node.getStartOffset();
        }
        continue;
      }
      while (node.getNext() == null) {
        Node parent = node.getParent();
        if (node == root || parent == null || parent == root) {
          return -1;
        }
        node = parent;
        depth--;
      }
      node = node.getNext();
    }
  }
}

package rolebook.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import rolebook.diagnostic.Code;
import rolebook.guide.Html;
import rolebook.guide.Prose;

/** Writes blocks of Markdown as HTML. */
final class BlockWriter {
  private final PageTexts page;
  private final Passage passage;
  private final int top;
  private final ProseBuffer out = new ProseBuffer();
  private final InlineWriter inline;

  /** The headings, by their levels, that the next one may stand below. */
  private final Deque<Integer> above = new ArrayDeque<>();

  private int levelAbove;

  /**
   * @param top the highest level that a heading may have; what stands above is one level higher
   */
  BlockWriter(PageTexts page, Passage passage, int top) {
    this.page = page;
    this.passage = passage;
    this.top = top;
    this.levelAbove = top - 1;
    this.inline = new InlineWriter(page, passage, out, 0, Integer.MAX_VALUE);
  }

  /** Makes each line end in a paragraph a line break. */
  BlockWriter keepLineEnds() {
    inline.keepLineEnds();
    return this;
  }

  /** Says that only the page's title stands above. */
  BlockWriter belowTitle() {
    levelAbove = 1;
    return this;
  }

  void writeAll(Iterable<Node> blocks) {
    blocks.forEach(block -> write(block, false));
  }

  Prose toProse() {
    return out.toProse();
  }

  private void write(Node block, boolean tight) {
    if (block instanceof Paragraph) {
      out.html(tight ? "" : "<p>");
      inline.writeInside(block);
      out.html(tight ? "" : "</p>\n");
    } else if (block instanceof Heading heading) {
      writeHeading(heading);
    } else if (block instanceof ListBlock list) {
      writeList(list);
    } else if (block instanceof BlockQuote) {
      out.html("<blockquote>\n");
      writeAll(block.getChildren());
      out.html("</blockquote>\n");
    } else if (block instanceof FencedCodeBlock code) {
      String language = Written.meantBy(code.getInfo()).strip().split("\\s", 2)[0];
      String type = language.isEmpty() ? "" : " class=\"language-" + Html.escape(language) + "\"";
      out.html("<pre><code" + type + ">").text(lines(code)).html("</code></pre>\n");
    } else if (block instanceof IndentedCodeBlock code) {
      String text = lines(code);
      out.html("<pre><code>").text(text.endsWith("\n") ? text : text + "\n");
      out.html("</code></pre>\n");
    } else if (block instanceof ThematicBreak) {
      out.html("<hr>\n");
    } else if (block instanceof TableBlock) {
      writeTable(block);
    } else if (block instanceof HtmlBlockBase) {
      out.html("<p>").text(lines((Block) block).strip()).html("</p>\n");
    } else if (!Markdown.isDefinition(block)) {
      writeAll(block.getChildren());
    }
  }

  /** What stands in a block. Flexmark's own way to join many lines takes too long. */
  private static String lines(Block block) {
    return String.join("", block.getContentLines());
  }

  private void writeHeading(Heading heading) {
    int level = heading.getLevel();
    if (level < top) {
      page.misplaced(
          Code.HEADING_LEVEL,
          passage.at(heading),
          "a heading here has at least %s '#'".formatted(top),
          level == 1 ? "the title is the page's only first-level heading" : null);
    }
    String id = page.ids().heading(PlainText.of(heading));
    int shown = shown(level);
    out.html("<h" + shown + " id=\"" + Html.escape(id) + "\">");
    inline.writeInside(heading);
    out.html("</h" + shown + ">\n");
  }

  /** The level that a heading has on the page, whose outline leaves no level out. */
  private int shown(int level) {
    while (!above.isEmpty() && above.getLast() >= level) {
      above.removeLast();
    }
    above.add(level);
    return levelAbove + above.size();
  }

  private void writeList(ListBlock list) {
    String name = list instanceof OrderedList ? "ol" : "ul";
    boolean counts = list instanceof OrderedList ordered && ordered.getStartNumber() != 1;
    String start = counts ? " start=\"" + ((OrderedList) list).getStartNumber() + "\"" : "";
    out.html("<" + name + start + ">\n");
    for (Node item : list.getChildren()) {
      writeItem(item, list.isTight());
    }
    out.html("</" + name + ">\n");
  }

  private void writeItem(Node item, boolean tight) {
    if (item instanceof TaskListItem task) {
      String done =
          task.isItemDoneMarker() ? " checked aria-label=\"done\"" : " aria-label=\"to do\"";
      out.html("<li class=\"task\"><input type=\"checkbox\" disabled" + done + "> ");
    } else {
      out.html("<li>");
    }
    boolean open = false; // whether a text without a paragraph of its own stands before
    for (Node block : item.getChildren()) {
      out.html(open ? "\n" : "");
      write(block, tight);
      open = tight && block instanceof Paragraph;
    }
    out.html("</li>\n");
  }

  /** A wide table scrolls by itself: in a box that keyboards can reach. */
  private void writeTable(Node table) {
    out.html("<div class=\"table\" tabindex=\"0\">\n<table>\n");
    for (Node part : table.getChildren()) {
      if (part instanceof TableSeparator || part.getFirstChild() == null) {
        continue;
      }
      String name = part instanceof TableHead ? "thead" : "tbody";
      out.html("<" + name + ">\n");
      for (Node row : part.getChildren()) {
        if (row instanceof TableRow) {
          writeRow(row);
        }
      }
      out.html("</" + name + ">\n");
    }
    out.html("</table>\n</div>\n");
  }

  private void writeRow(Node row) {
    out.html("<tr>");
    for (Node child : row.getChildren()) {
      if (child instanceof TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        String align =
            cell.getAlignment() == null
                ? ""
                : " class=\"align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
        out.html("<" + name + align + ">");
        inline.writeCell(cell);
        out.html("</" + name + ">");
      }
    }
    out.html("</tr>\n");
  }
}

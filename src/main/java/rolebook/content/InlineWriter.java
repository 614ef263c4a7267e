package rolebook.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Html;

/**
 * Writes what stands inside a paragraph or heading as HTML, or the part of it between two offsets.
 * Links and images stay open. A line end is a blank, so that a text says the same wherever a writer
 * broke its lines; only in letters it is a line break.
 */
final class InlineWriter {
  private final PageTexts page;
  private final Passage passage;
  private final ProseBuffer out;
  private final int from;
  private final int to;
  private String lineEnd = " ";
  private boolean inLink;
  private boolean inTable;

  InlineWriter(PageTexts page, Passage passage, ProseBuffer out, int from, int to) {
    this.page = page;
    this.passage = passage;
    this.out = out;
    this.from = from;
    this.to = to;
  }

  /** Makes each line end a line break. */
  void keepLineEnds() {
    lineEnd = "<br>\n";
  }

  /** Writes a cell of a table, in which code has its bars escaped too. */
  void writeCell(Node cell) {
    inTable = true;
    writeInside(cell);
    inTable = false;
  }

  /** Whether a node leads elsewhere. */
  static boolean isLink(Node node) {
    return node instanceof LinkNodeBase
        || node instanceof AutoLink
        || node instanceof MailLink
        || node instanceof Footnote
        || (node instanceof RefNode ref && ref.isDefined());
  }

  void writeInside(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getEndOffset() > from && node.getStartOffset() < to) {
        write(node);
      }
    }
  }

  private void write(Node node) {
    if (node instanceof Text) {
      int start = Math.max(0, from - node.getStartOffset());
      int end = Math.min(node.getTextLength(), to - node.getStartOffset());
      out.text(Written.meantBy(node.getChars().subSequence(start, end)));
    } else if (node instanceof HtmlEntity) {
      out.text(Written.meantBy(node.getChars()));
    } else if (node instanceof SoftLineBreak) {
      out.html(lineEnd);
    } else if (node instanceof HardLineBreak) {
      out.html("<br>\n");
    } else if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Strikethrough) {
      element("del", node);
    } else if (node instanceof Code code) {
      String text = code(code.getText());
      out.html("<code>").text(inTable ? text.replace("\\|", "|") : text).html("</code>");
    } else if (node instanceof HtmlInlineBase) {
      out.text(Written.in(node.getChars()));
    } else if (node instanceof Footnote && inLink) {
      String message = "the text of a link cannot hold a footnote";
      page.misplaced(rolebook.diagnostic.Code.MISPLACED_LINK, passage.at(node), message, null);
    } else if (node instanceof Footnote mark) {
      out.html(page.mark(mark, passage));
    } else {
      writeLink(node);
    }
  }

  private void element(String name, Node node) {
    out.html("<" + name + ">");
    writeInside(node);
    out.html("</" + name + ">");
  }

  private void writeLink(Node node) {
    LinkNodeBase target = node instanceof RefNode ref ? reference(ref) : null;
    if (node instanceof Link link) {
      link(node, link);
    } else if (node instanceof Image image) {
      image(node, image);
    } else if (node instanceof LinkRef && target != null) {
      link(node, target);
    } else if (node instanceof ImageRef && target != null) {
      image(node, target);
    } else if (node instanceof RefNode && node.getFirstChild() == null) {
      out.text(Written.meantBy(node.getChars()));
    } else if (node instanceof RefNode ref) {
      out.text(node instanceof ImageRef ? "![" : "[");
      writeInside(node);
      out.text(rest(ref));
    } else if (node instanceof AutoLink auto) {
      address(Written.in(auto.getText()), node);
    } else if (node instanceof MailLink mail) {
      address("mailto:" + Written.in(mail.getText()), node);
    } else {
      writeInside(node);
    }
  }

  /** What stands behind the words of a reference that leads nowhere: it is plain text. */
  static String rest(RefNode node) {
    String chars = Written.in(node.getChars());
    BasedSequence words = node.getText().isNull() ? node.getReference() : node.getText();
    return Written.meantBy(chars.substring(words.getEndOffset() - node.getStartOffset()));
  }

  private static @Nullable Reference reference(RefNode node) {
    return node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
  }

  private void address(String url, Node node) {
    if (inLink) {
      out.text(Written.in(node.getChars().midSequence(1, -1))); // a link inside a link is its text
      return;
    }
    var link = new rolebook.guide.Link(false, url, passage.at(node));
    page.links().add(link);
    out.html("<a").link(link).html(">");
    out.text(url.startsWith("mailto:") ? url.substring("mailto:".length()) : url).html("</a>");
  }

  private void link(Node node, LinkNodeBase target) {
    out.html("<a").link(open(false, target)).html(title(target)).html(">");
    boolean outer = inLink;
    inLink = true;
    writeInside(node);
    inLink = outer;
    out.html("</a>");
  }

  private void image(Node node, LinkNodeBase target) {
    String alt = PlainText.of(node);
    if (alt.isEmpty()) {
      page.diagnostics()
          .report(
              rolebook.diagnostic.Code.MISSING_ALT,
              passage.at(node),
              "the image has no alternative text",
              "say what it shows: ![a chart of …](…)");
    }
    out.html("<img").link(open(true, target)).html(" alt=\"").text(alt).html("\"");
    out.html(title(target)).html(">");
  }

  private rolebook.guide.Link open(boolean image, LinkNodeBase target) {
    BasedSequence url = target.getUrl();
    var link =
        new rolebook.guide.Link(
            image, Written.meantBy(url), passage.at(url.isEmpty() ? target.getChars() : url));
    page.links().add(link);
    return link;
  }

  private static String title(LinkNodeBase target) {
    String title = Written.meantBy(target.getTitle());
    return title.isEmpty() ? "" : " title=\"" + Html.escape(title) + "\"";
  }

  private static String code(BasedSequence text) {
    String code = Written.in(text).replace('\n', ' ');
    boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    return padded ? code.substring(1, code.length() - 1) : code;
  }
}

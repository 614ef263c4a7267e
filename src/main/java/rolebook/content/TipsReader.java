package rolebook.content;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Prose;
import rolebook.guide.Tip;
import rolebook.guide.Tips;

/** Reads the tips of a guide, from a section in Markdown or from keys in YAML. */
final class TipsReader {
  static final int FEWEST = 3;
  static final int MOST = 10;

  private final PageTexts page;
  private final Diagnostics diagnostics;
  private int count;

  TipsReader(PageTexts page) {
    this.page = page;
    this.diagnostics = page.diagnostics();
  }

  /** The tips in a section, or none without a section. */
  Tips section(@Nullable Passage section) {
    if (section == null) {
      return Tips.NONE;
    }
    ListSection parts = ListSection.of(section);
    if (!(parts.list() instanceof OrderedList)) {
      page.misplaced(
          Code.BAD_SECTION,
          parts.list() == null ? section.at() : section.at(parts.list()),
          "tips are one numbered list",
          "begin each with its number: '1. '");
    }
    parts.reportRest("a tip section", page);
    count = parts.list() instanceof OrderedList && parts.after().isEmpty() ? 0 : -1;
    page.ids().known("tips");
    Prose intro = page.blocks(section.of(section.at(), parts.before()), 3);
    var tips = new ArrayList<Tip>();
    if (parts.list() instanceof OrderedList list) {
      for (Node item : list.getChildren()) {
        page.refuseTask(section, item);
        tips.add(tip(section.inside(item)));
      }
      checkCount(tips.size(), section.at(list));
    }
    count = count < 0 ? -1 : tips.size();
    return new Tips(intro, tips);
  }

  /** The tips in the keys {@code tips-intro} and {@code tips}. */
  Tips keys(Fields fields) {
    Text before = fields.text("tips-intro");
    YamlValue list = before == null ? fields.value("tips") : fields.needed("tips");
    if (list == null) {
      return Tips.NONE;
    }
    page.ids().known("tips");
    Prose intro = before == null ? Prose.EMPTY : page.blocks(page.parse(before), 3);
    List<Tip> tips = list.items("'tips'").stream().map(this::tip).toList();
    if (list.isList()) {
      checkCount(tips.size(), list.at());
    }
    count = list.isList() ? tips.size() : -1;
    return new Tips(intro, tips);
  }

  /** How many tips there are, or -1 if something is wrong that may have hidden some. */
  int count() {
    return count;
  }

  private void checkCount(int found, Location at) {
    for (int i = 1; i <= found; i++) {
      page.ids().known("tip-" + i);
    }
    if (found < FEWEST || found > MOST) {
      String message = "a guide has 3 to 10 tips, not " + found;
      diagnostics.report(Code.BAD_COUNT, at, message);
    }
  }

  private Tip tip(YamlValue value) {
    if (!value.isMapping()) {
      Text text = value.text("a tip");
      return text == null ? NONE : tip(page.parse(text));
    }
    Fields fields = value.fields("a tip");
    if (fields == null) {
      return NONE;
    }
    Text lead = fields.requiredText("lead");
    Text text = fields.requiredText("text");
    fields.done();
    Prose leadProse = Paragraphs.one(page, lead, "a lead");
    Passage passage = page.parse(text);
    Node first = passage.nodes().isEmpty() ? null : passage.nodes().get(0);
    boolean words = first instanceof Paragraph;
    Prose textProse =
        first instanceof Paragraph ? page.inline(passage, first).behindBlank() : Prose.EMPTY;
    return new Tip(leadProse, textProse, more(passage, words ? 1 : 0));
  }

  private static final Tip NONE = new Tip(Prose.EMPTY, Prose.EMPTY, Prose.EMPTY);

  private Tip tip(Passage passage) {
    Node first = passage.nodes().isEmpty() ? null : passage.nodes().get(0);
    if (!(first instanceof Paragraph)) {
      String message = first == null ? "a tip is empty" : "a tip begins with a sentence";
      diagnostics.report(first == null ? Code.EMPTY_TEXT : Code.BAD_SECTION, passage.at(), message);
      return NONE;
    }
    Lead lead = Lead.of(first);
    Prose leadProse =
        lead.strong() == null
            ? page.inline(passage, first, 0, lead.end())
            : page.inline(passage, lead.strong());
    Prose text = page.inline(passage, first, lead.textStart(), Integer.MAX_VALUE);
    return new Tip(leadProse, lead.blank() ? text.behindBlank() : text, more(passage, 1));
  }

  private Prose more(Passage passage, int from) {
    List<Node> rest = passage.nodes().subList(from, passage.nodes().size());
    return page.blocks(passage.of(passage.at(), rest), 3);
  }
}

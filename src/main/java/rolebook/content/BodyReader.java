package rolebook.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.LetterBody;
import rolebook.guide.Prose;
import rolebook.guide.Question;
import rolebook.guide.RoleTexts;
import rolebook.guide.Section;
import rolebook.guide.Tips;

/**
 * Reads the texts of roles and letters. Whether they stand as sections in Markdown or as keys in
 * YAML, they are read in the order in which the page shows them, and so come out the same.
 */
final class BodyReader {
  private static final List<KnownSection> OF_ROLES =
      List.of(KnownSection.TIPS, KnownSection.BULLETS, KnownSection.FAQ);
  private static final List<KnownSection> OF_LETTERS =
      List.of(KnownSection.TIPS, KnownSection.LETTER);

  private final PageTexts page;
  private final Diagnostics diagnostics;

  BodyReader(PageTexts page) {
    this.page = page;
    this.diagnostics = page.diagnostics();
  }

  /** A role's texts from the Markdown below its front matter. */
  RoleTexts role(Text body) {
    Sections sections = Sections.of(page.parse(body), OF_ROLES, page);
    sections.known().keySet().forEach(this::reserve);
    Prose intro = intro(sections.intro());
    var tipsReader = new TipsReader(page);
    Tips tips = tipsReader.section(sections.get(KnownSection.TIPS));
    var bullets = new BulletsReader(page, tipsReader.count());
    return new RoleTexts(
        intro,
        tips,
        bullets.section(sections.get(KnownSection.BULLETS)),
        more(sections.more()),
        faq(sections.get(KnownSection.FAQ)),
        page.footnotes());
  }

  /** A role's texts from its keys. */
  RoleTexts role(Fields fields) {
    OF_ROLES.stream().filter(s -> fields.value(s.id()) != null).forEach(this::reserve);
    Prose intro = intro(fields);
    var tipsReader = new TipsReader(page);
    Tips tips = tipsReader.keys(fields);
    var bullets = new BulletsReader(page, tipsReader.count());
    return new RoleTexts(
        intro, tips, bullets.keys(fields), more(fields), faq(fields), page.footnotes());
  }

  /** A letter's texts from the Markdown below its front matter. */
  LetterBody letter(Text body) {
    Sections sections = Sections.of(page.parse(body), OF_LETTERS, page);
    sections.known().keySet().forEach(this::reserve);
    Prose intro = page.opening(sections.intro());
    Tips tips = new TipsReader(page).section(sections.get(KnownSection.TIPS));
    Passage letter = sections.get(KnownSection.LETTER);
    return new LetterBody(
        intro,
        tips,
        letter == null ? Prose.EMPTY : letter(letter),
        more(sections.more()),
        page.footnotes());
  }

  /** A letter's texts from its keys. */
  LetterBody letter(Fields fields) {
    OF_LETTERS.stream().filter(s -> fields.value(s.id()) != null).forEach(this::reserve);
    Text before = fields.text("intro");
    Prose intro = before == null ? Prose.EMPTY : page.opening(page.parse(before));
    Tips tips = new TipsReader(page).keys(fields);
    Text letter = fields.text("letter");
    return new LetterBody(
        intro,
        tips,
        letter == null ? Prose.EMPTY : letter(page.parse(letter)),
        more(fields),
        page.footnotes());
  }

  /** Keeps the ids of a known section from the headings that the page has before it. */
  private void reserve(KnownSection section) {
    if (section != KnownSection.LETTER) {
      page.ids().reserve(section.id());
    }
    if (section == KnownSection.TIPS) {
      for (int n = 1; n <= TipsReader.MOST; n++) {
        page.ids().reserve("tip-" + n);
      }
    }
  }

  private Prose intro(Passage passage) {
    if (passage.read() && passage.nodes().stream().noneMatch(n -> n instanceof Paragraph)) {
      diagnostics.report(
          Code.MISSING_INTRODUCTION,
          passage.at(),
          "a guide begins with an introduction",
          "begin with at least one paragraph");
    }
    return page.opening(passage);
  }

  private Prose intro(Fields fields) {
    Text intro = fields.requiredText("intro");
    return intro.value().isEmpty() ? Prose.EMPTY : intro(page.parse(intro));
  }

  /** A letter's paragraphs and lists, in which a line end is a line break. */
  private Prose letter(Passage passage) {
    for (Node node : passage.nodes()) {
      if (!(node instanceof Paragraph || node instanceof ListBlock)) {
        String message = "a sample letter holds paragraphs and lists only";
        page.misplaced(Code.BAD_SECTION, passage.at(node), message, null);
      }
      for (Node inside : node.getDescendants()) {
        if (inside instanceof Footnote) {
          String message = "a sample letter is sent as it stands: it cannot hold a footnote";
          page.misplaced(Code.MISPLACED_LINK, passage.at(inside), message, null);
        }
      }
    }
    page.wording().letter(passage);
    var writer = new BlockWriter(page, passage, 3).keepLineEnds();
    writer.writeAll(passage.nodes());
    return writer.toProse();
  }

  private List<Section> more(List<Sections.Other> sections) {
    var more = new ArrayList<Section>();
    for (Sections.Other section : sections) {
      String id = page.ids().heading(section.heading());
      more.add(new Section(section.heading(), id, page.blocks(section.passage(), 3)));
    }
    return more;
  }

  private List<Section> more(Fields fields) {
    var more = new ArrayList<Section>();
    for (YamlValue item : fields.list("more")) {
      Fields keys = item.fields("an item of 'more'");
      if (keys != null) {
        Text heading = keys.requiredText("heading");
        Text text = keys.requiredText("text");
        keys.done();
        String id = page.ids().heading(heading.value());
        more.add(new Section(heading.value(), id, page.blocks(page.parse(text), 3)));
      }
    }
    return more;
  }

  private List<Question> faq(@Nullable Passage section) {
    if (section == null) {
      return List.of();
    }
    page.ids().known(KnownSection.FAQ.id());
    Passage above = Groups.above(section);
    if (!above.nodes().isEmpty() || section.nodes().isEmpty()) {
      page.misplaced(
          Code.BAD_SECTION,
          above.nodes().isEmpty() ? section.at() : section.at(above.nodes().get(0)),
          "questions are '###' headings, with the answer below each",
          null);
    }
    var questions = new ArrayList<Question>();
    for (Passage group : Groups.below(section)) {
      Heading heading = (Heading) group.nodes().get(0);
      String question = page.plain(group, heading);
      if (group.nodes().size() == 1) {
        diagnostics.report(Code.EMPTY_TEXT, group.at(), "the question has no answer");
      }
      String id = page.ids().heading(question);
      Passage answer = group.of(group.at(), group.nodes().subList(1, group.nodes().size()));
      questions.add(new Question(question, id, page.blocks(answer, 4)));
    }
    return questions;
  }

  private List<Question> faq(Fields fields) {
    var questions = new ArrayList<Question>();
    YamlValue list = fields.value("faq");
    if (list == null) {
      return questions;
    }
    page.ids().known(KnownSection.FAQ.id());
    if (list.isList() && list.items("'faq'").isEmpty()) {
      list.report(Code.BAD_COUNT, "'faq' has no questions", "write one, or leave the key out");
    }
    for (YamlValue item : list.items("'faq'")) {
      Fields keys = item.fields("an item of 'faq'");
      if (keys != null) {
        Text question = keys.requiredText("question");
        Text answer = keys.requiredText("answer");
        keys.done();
        String id = page.ids().heading(question.value());
        questions.add(new Question(question.value(), id, page.blocks(page.parse(answer), 4)));
      }
    }
    return questions;
  }
}

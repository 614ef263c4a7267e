package rolebook.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;

/**
 * The body of a Markdown entry, cut at its second-level headings.
 *
 * @param intro what stands above the first of them
 * @param known the sections that the site knows, by what they are
 * @param more the others, in the order written
 */
record Sections(Passage intro, Map<KnownSection, Passage> known, List<Other> more) {

  /**
   * A section under a heading of the writer's own.
   *
   * @param heading the heading, plain text
   * @param passage what stands below it
   */
  record Other(String heading, Passage passage) {}

  /** Cuts a body; a first-level heading in it is reported where it is written. */
  static Sections of(Passage body, List<KnownSection> expected, PageTexts page) {
    var known = new EnumMap<KnownSection, Passage>(KnownSection.class);
    var more = new ArrayList<Other>();
    Passage intro = body.of(body.at(), List.of());
    List<Node> nodes = withoutTitles(body, page);
    int start = 0;
    Heading heading = null;
    for (int i = 0; i <= nodes.size(); i++) {
      if (i < nodes.size() && !(nodes.get(i) instanceof Heading h && h.getLevel() == 2)) {
        continue;
      }
      List<Node> below = nodes.subList(start, i);
      if (heading == null) {
        intro = body.of(body.at(), below);
      } else {
        add(heading, body.of(body.at(heading), below), expected, known, more, page);
      }
      if (i < nodes.size()) {
        heading = (Heading) nodes.get(i);
        start = i + 1;
      }
    }
    return new Sections(intro, known, more);
  }

  /** The blocks without first-level headings, which are reported and part nothing. */
  private static List<Node> withoutTitles(Passage body, PageTexts page) {
    var nodes = new ArrayList<Node>();
    for (Node node : body.nodes()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        page.misplaced(
            Code.HEADING_LEVEL,
            body.at(node),
            "a heading in a body has at least two '#'",
            "the title is the page's only first-level heading");
      } else {
        nodes.add(node);
      }
    }
    return nodes;
  }

  private static void add(
      Heading heading,
      Passage below,
      List<KnownSection> expected,
      Map<KnownSection, Passage> known,
      List<Other> more,
      PageTexts page) {
    String title = page.plain(below, heading);
    KnownSection section = KnownSection.of(title, expected);
    if (section != null && known.putIfAbsent(section, below) != null) {
      page.misplaced(
          Code.DUPLICATE_SECTION,
          below.at(),
          "the section '%s' stands here a second time".formatted(title),
          "the first is in line " + known.get(section).at().line());
    } else if (section == null && below.nodes().isEmpty()) {
      String message = "nothing stands below the heading '%s'".formatted(title);
      page.diagnostics().report(Code.EMPTY_TEXT, below.at(), message);
    } else if (section == null) {
      more.add(new Other(title, below));
    }
  }

  /** A known section, or null if it is not there. */
  @Nullable Passage get(KnownSection section) {
    return known.get(section);
  }
}

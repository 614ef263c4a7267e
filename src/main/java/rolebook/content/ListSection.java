package rolebook.content;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;

/**
 * A section that holds one list and what leads up to it.
 *
 * @param section the whole section
 * @param before the blocks before the list
 * @param list the list, or null if there is none
 * @param after the blocks behind the list, which have no place there
 */
record ListSection(Passage section, List<Node> before, @Nullable ListBlock list, List<Node> after) {

  static ListSection of(Passage section) {
    List<Node> nodes = section.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof ListBlock list) {
        return new ListSection(
            section, nodes.subList(0, i), list, nodes.subList(i + 1, nodes.size()));
      }
    }
    return new ListSection(section, nodes, null, List.of());
  }

  /** Reports what stands behind the list. */
  void reportRest(String name, PageTexts page) {
    if (!after.isEmpty()) {
      page.misplaced(
          Code.BAD_SECTION,
          section.at(after.get(0)),
          name + " holds one list and nothing behind it",
          "give it a heading of its own, or move it above the list");
    }
  }
}

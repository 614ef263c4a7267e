package rolebook.content;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Cuts a section at its third-level headings. */
final class Groups {
  private Groups() {}

  /** What stands above the first third-level heading. */
  static Passage above(Passage section) {
    List<Node> nodes = section.nodes();
    int first = 0;
    while (first < nodes.size() && !opens(nodes.get(first))) {
      first++;
    }
    return section.of(section.at(), nodes.subList(0, first));
  }

  /** Each third-level heading with what stands below it. */
  static List<Passage> below(Passage section) {
    var groups = new ArrayList<Passage>();
    List<Node> nodes = section.nodes();
    int end = nodes.size();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (opens(nodes.get(i))) {
        groups.add(0, section.of(section.at(nodes.get(i)), nodes.subList(i, end)));
        end = i;
      }
    }
    return groups;
  }

  private static boolean opens(Node node) {
    return node instanceof Heading heading && heading.getLevel() <= 3;
  }
}

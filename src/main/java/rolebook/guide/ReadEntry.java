package rolebook.guide;

import java.util.List;

/**
 * What linking needs of a content file that was read.
 *
 * @param named what it is
 * @param links all links and images in its texts, in their order
 */
public record ReadEntry(Named named, List<Link> links) {
  public ReadEntry {
    links = List.copyOf(links);
  }
}

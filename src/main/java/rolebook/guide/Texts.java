package rolebook.guide;

import java.util.List;
import java.util.Set;

/**
 * What the links in one file need.
 *
 * @param file the file, from the content folder, with {@code /} between names
 * @param links all links and images in its texts
 * @param ids all ids in its texts, which links may lead to
 * @param whole whether these are all ids that it will have, once what is wrong in it is mended
 */
public record Texts(String file, List<Link> links, Set<String> ids, boolean whole) {
  public Texts {
    links = List.copyOf(links);
    ids = Set.copyOf(ids);
  }
}

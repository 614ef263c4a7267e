package rolebook.guide;

import java.util.Arrays;
import java.util.Set;

/**
 * What links in a file, and links to its page, are judged by.
 *
 * @param file the file, from the content folder, with {@code /} between names
 * @param ids all ids in its texts, which links may lead to
 * @param whole whether these are all ids that it will have, once what is wrong in it is mended
 */
public record Texts(String file, Set<String> ids, boolean whole) {
  public Texts {
    // most pages have the same ids, and there may be very many pages
    String[] shared = ids.toArray(String[]::new);
    Arrays.setAll(shared, i -> shared[i].intern());
    ids = Set.of(shared);
  }
}

package rolebook.guide;

import java.util.Set;
import java.util.stream.Collectors;

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
    ids = ids.stream().map(String::intern).collect(Collectors.toUnmodifiableSet());
  }
}

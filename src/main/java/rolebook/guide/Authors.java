package rolebook.guide;

import java.util.List;

/**
 * The authors, as far as they could be read.
 *
 * @param known those that could be read
 * @param all whether these are all there are
 */
public record Authors(List<Author> known, boolean all) {}

package rolebook.guide;

import java.util.List;

/**
 * The texts of a free page.
 *
 * @param text its text
 * @param footnotes its footnotes, in the order of their marks
 */
public record PageBody(Prose text, List<Prose> footnotes) implements Body {}

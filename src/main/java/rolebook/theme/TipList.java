package rolebook.theme;

import java.util.List;

/**
 * The tips of a page.
 *
 * @param intro what leads up to them; may be empty
 * @param list the tips; empty if the page has none
 */
public record TipList(Markup intro, List<TipText> list) {}

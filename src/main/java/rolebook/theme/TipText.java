package rolebook.theme;

/**
 * A tip.
 *
 * @param number its number, from 1
 * @param id the id that links lead to
 * @param lead what it says in short, inline
 * @param text the rest of its first paragraph, inline, with the blank that stands between; may be
 *     empty
 * @param more further paragraphs, lists and code; may be empty
 */
public record TipText(int number, String id, Markup lead, Markup text, Markup more) {}

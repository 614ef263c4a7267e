package rolebook.guide;

import java.util.List;

/**
 * A sample line for a résumé.
 *
 * @param text the line, inline HTML
 * @param copy the line as plain text, as a visitor copies it
 * @param insteadOf the weak line that it replaces, inline HTML, or nothing
 * @param why why it is the better one, inline HTML, or nothing
 * @param shows the numbers of the tips that it shows at work
 */
public record Bullet(Prose text, String copy, Prose insteadOf, Prose why, List<Integer> shows) {}

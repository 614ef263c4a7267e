package rolebook.guide;

/**
 * One piece of advice.
 *
 * @param lead what it says in short, inline HTML
 * @param text the rest of its first paragraph, inline HTML with the blank in front, or nothing
 * @param more further paragraphs, lists and code, or nothing
 */
public record Tip(Prose lead, Prose text, Prose more) {}

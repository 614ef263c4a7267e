package rolebook.guide;

/**
 * A question that applicants ask.
 *
 * @param question the question, plain text
 * @param id the id of its place on the page
 * @param answer the answer
 */
public record Question(String question, String id, Prose answer) {}

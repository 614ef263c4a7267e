package rolebook.guide;

/**
 * A part of a guide under a heading of the writer's own.
 *
 * @param heading the heading, plain text
 * @param id the id of its place on the page
 * @param text what stands below it
 */
public record Section(String heading, String id, Prose text) {}

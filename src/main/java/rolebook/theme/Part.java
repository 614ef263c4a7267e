package rolebook.theme;

/**
 * A part of a page under a heading of the writer's own.
 *
 * @param title the heading
 * @param id the id that links lead to
 * @param body what stands below it
 */
public record Part(String title, String id, Markup body) {}

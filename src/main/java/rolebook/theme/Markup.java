package rolebook.theme;

/**
 * HTML that is ready to be written, and is not escaped again.
 *
 * @param html the HTML
 */
public record Markup(String html) {}

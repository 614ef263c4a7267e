package rolebook.theme;

/**
 * Where a visitor goes on.
 *
 * @param label the link's words
 * @param href its address
 */
public record Action(String label, String href) {}

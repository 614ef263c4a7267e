package rolebook.guide;

/**
 * An address that a page once had.
 *
 * @param from the old address
 * @param to the address of the page now
 */
public record Redirect(String from, String to) {}

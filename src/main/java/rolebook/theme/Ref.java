package rolebook.theme;

/**
 * Another page, as a link shows it.
 *
 * @param title its title
 * @param href its address
 */
public record Ref(String title, String href) {}

package rolebook.theme;

/**
 * Another page, as a list shows it.
 *
 * @param title its title
 * @param href its address
 * @param summary its summary
 */
public record Card(String title, String href, String summary) {}

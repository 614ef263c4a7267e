package rolebook.theme;

import java.util.List;

/**
 * A category with its roles.
 *
 * @param title the category's name
 * @param href the address of its page
 * @param id its id
 * @param summary its summary
 * @param roles its roles, by title
 */
public record Shelf(String title, String href, String id, String summary, List<Card> roles) {}

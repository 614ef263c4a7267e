package rolebook.theme;

/**
 * What {@code category.ftlh} sees: a category.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param category the category with its roles
 */
public record CategoryView(Site site, Page page, Shelf category) implements View {}

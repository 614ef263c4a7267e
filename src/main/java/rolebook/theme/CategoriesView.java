package rolebook.theme;

import java.util.List;

/**
 * What {@code categories.ftlh} sees: the index of categories.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param categories the categories with their roles
 */
public record CategoriesView(Site site, Page page, List<Shelf> categories) implements View {}

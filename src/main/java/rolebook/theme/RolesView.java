package rolebook.theme;

import java.util.List;

/**
 * What {@code roles.ftlh} sees: the index of roles.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param categories the categories with their roles
 */
public record RolesView(Site site, Page page, List<Shelf> categories) implements View {}

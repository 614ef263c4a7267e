package rolebook.theme;

import java.util.List;

/**
 * What {@code not-found.ftlh} sees: the page for an address that does not exist.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param categories the categories with their roles
 */
public record NotFoundView(Site site, Page page, List<Shelf> categories) implements View {}

package rolebook.theme;

import java.util.List;

/**
 * What {@code home.ftlh} sees: the home page.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param categories the categories with their roles
 * @param templates the résumé templates
 */
public record HomeView(Site site, Page page, List<Shelf> categories, List<Card> templates)
    implements View {}

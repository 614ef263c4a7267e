package rolebook.theme;

/**
 * What {@code role.ftlh} sees: a role guide.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param role the guide
 */
public record RoleView(Site site, Page page, RoleText role) implements View {}

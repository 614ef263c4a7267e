package rolebook.theme;

/**
 * What {@code template.ftlh} sees: a résumé template.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param template the template
 */
public record TemplateView(Site site, Page page, TemplateText template) implements View {}

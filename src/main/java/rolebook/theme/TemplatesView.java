package rolebook.theme;

import java.util.List;

/**
 * What {@code templates.ftlh} sees: the index of résumé templates.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param templates the templates
 */
public record TemplatesView(Site site, Page page, List<TemplateText> templates) implements View {}

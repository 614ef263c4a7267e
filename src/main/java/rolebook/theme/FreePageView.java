package rolebook.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code page.ftlh} sees: a free page.
 *
 * @param site what is the same on every page
 * @param page what every page has
 * @param draft whether it is a draft
 * @param body the page's text
 * @param footnotes its footnotes; the first has the number 1 and the id {@code Note-1}
 * @param updated when it was last looked over
 */
public record FreePageView(
    Site site, Page page, boolean draft, Markup body, List<Markup> footnotes, @Nullable Day updated)
    implements View {}

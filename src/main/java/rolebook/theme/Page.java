package rolebook.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has.
 *
 * @param title its title, as search results show it
 * @param description what it is about, in a sentence
 * @param href its address, as links carry it
 * @param breadcrumbs the pages above it, the home page first; empty on the home page
 * @param source where a change to its text can be suggested
 * @param head what it tells browsers, search engines and feed readers, for the start of its {@code
 *     <head>}: the content security policy, its description, its canonical address or that it is
 *     not to be listed, feed, icon, what to fetch ahead, Open Graph and JSON-LD
 */
public record Page(
    String title,
    String description,
    String href,
    List<Ref> breadcrumbs,
    @Nullable String source,
    Markup head) {}

package rolebook.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has.
 *
 * @param title its title, as search results show it
 * @param description what it is about, in a sentence
 * @param href its address, as links carry it
 * @param canonical its address, absolute
 * @param indexed whether search engines may list it
 * @param breadcrumbs the pages above it, the home page first; empty on the home page
 * @param source where a change to its text can be suggested, or null
 */
public record Page(
    String title,
    String description,
    String href,
    String canonical,
    boolean indexed,
    List<Ref> breadcrumbs,
    @Nullable String source) {}

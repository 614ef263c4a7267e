package rolebook.site;

import org.jspecify.annotations.Nullable;
import rolebook.external.PublishedSitemap;

/**
 * What is asked of a build beside the site.
 *
 * @param prints whether only the prints are wanted that templates are proven with
 * @param ready whether to leave a session even if there is nothing to do
 * @param checking what the site is held to beyond what publishing needs, or null
 * @param explained the page of which it is to be said why it is rendered again, or null
 * @param sitemap what is published, to compare the addresses of the site with, or null
 */
record Request(
    boolean prints,
    boolean ready,
    @Nullable Checking checking,
    @Nullable String explained,
    @Nullable PublishedSitemap sitemap) {

  /**
   * Whether everything must be joined, even if nothing has changed.
   *
   * @param last what the last build of this process left, or null
   */
  boolean needsAll(@Nullable Session last) {
    return checking != null || explained != null || sitemap != null || (ready && last == null);
  }
}

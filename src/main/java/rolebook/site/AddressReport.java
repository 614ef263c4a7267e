package rolebook.site;

import java.util.List;
import rolebook.guide.Redirect;

/**
 * How the addresses of a site differ from those that are published.
 *
 * @param sitemap where the published ones were read
 * @param exists whether anything is published yet
 * @param added the addresses that are new
 * @param changed those whose page has another day of its last change
 * @param moved those that lead on to another page now
 * @param removed those that are no page of the site any more, and lead to none
 */
public record AddressReport(
    String sitemap,
    boolean exists,
    List<String> added,
    List<String> changed,
    List<Redirect> moved,
    List<String> removed) {}

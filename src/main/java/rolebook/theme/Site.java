package rolebook.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every page. An address is missing where the site has no such page.
 *
 * @param title the site's name
 * @param tagline what it is, in a line
 * @param language the language of its pages, a BCP 47 tag
 * @param home the address of the home page
 * @param roles the address of the index of roles
 * @param letters the address of the index of letters
 * @param templates the address of the index of résumé templates
 * @param categories the address of the index of categories
 * @param feed the address of the feed
 * @param search the address of the index by which a script finds roles
 * @param navigation what every page links to
 * @param organization who publishes the site
 */
public record Site(
    String title,
    @Nullable String tagline,
    String language,
    String home,
    @Nullable String roles,
    @Nullable String letters,
    @Nullable String templates,
    @Nullable String categories,
    String feed,
    @Nullable String search,
    List<Ref> navigation,
    @Nullable Organization organization) {

  /**
   * Who publishes the site.
   *
   * @param name the name
   * @param logo the address of a logo
   * @param sameAs pages elsewhere about the same organization
   */
  public record Organization(String name, @Nullable String logo, List<String> sameAs) {}
}

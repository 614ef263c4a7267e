package rolebook.site;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.Hrefs;
import rolebook.guide.Kind;
import rolebook.guide.Link;
import rolebook.guide.SiteSettings;
import rolebook.theme.Ref;
import rolebook.theme.Site;

/**
 * What every page of a site is made with: if it changes, every page may.
 *
 * @param settings the site's settings
 * @param site what views see of it
 * @param icon the address of its icon
 * @param folder the content folder, as seen from the project's root
 * @param indexed whether search engines may list the site
 */
record Frame(SiteSettings settings, Site site, String icon, String folder, boolean indexed) {
  /** The assets that are the site's icon where they are there, the best first. */
  private static final List<String> ICONS = List.of("favicon.svg", "favicon.png", "favicon.ico");

  static Frame of(Guide guide, String folder, boolean indexed) {
    String icon =
        ICONS.stream()
            .filter(guide::hasAsset)
            .findFirst()
            .map(name -> guide.href("/" + name))
            .orElse("data:,"); // else browsers ask for one that is not there
    return new Frame(guide.settings(), site(guide), icon, folder, indexed);
  }

  private static Site site(Guide guide) {
    SiteSettings settings = guide.settings();
    SiteSettings.Organization organization = settings.organization();
    return new Site(
        settings.title(),
        settings.tagline(),
        settings.language(),
        guide.href("/"),
        index(Kind.ROLE, guide),
        index(Kind.LETTER, guide),
        index(Kind.TEMPLATE, guide),
        index(Kind.CATEGORY, guide),
        guide.href("/feed.xml"),
        guide.hasIndex(Kind.ROLE) ? guide.href("/" + SearchIndex.FILE) : null,
        settings.navigation().stream()
            .map(i -> new Ref(i.label(), Objects.requireNonNull(href(i.to(), guide))))
            .toList(),
        organization == null
            ? null
            : new Site.Organization(
                organization.name(), href(organization.logo(), guide), organization.sameAs()));
  }

  private static @Nullable String index(Kind kind, Guide guide) {
    return guide.hasIndex(kind) ? guide.href(kind.index()) : null;
  }

  /** The address that a link in a key leads to, or null without a link. */
  static @Nullable String href(@Nullable Link link, Guide guide) {
    return link == null ? null : guide.resolve(link, SiteSettings.TEXTS).href();
  }

  /** An address of this site as a link carries it. */
  String href(String address) {
    return settings.href(address);
  }

  /** An address of the site in full. */
  String absolute(String address) {
    return settings.url() + address.substring(1);
  }

  /** Where a change to an entry can be suggested, or null. */
  @Nullable String source(Entry entry) {
    String repository = settings.repository();
    return repository == null
        ? null
        : repository.replace("{path}", Hrefs.encodePath(folder + "/" + entry.texts().file()));
  }
}

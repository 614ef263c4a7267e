package rolebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Category;
import rolebook.guide.Entry;
import rolebook.guide.FreePage;
import rolebook.guide.Guide;
import rolebook.guide.Hrefs;
import rolebook.guide.Kind;
import rolebook.guide.Letter;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.guide.SiteSettings;
import rolebook.theme.Page;
import rolebook.theme.Ref;
import rolebook.theme.Site;

/** Makes what every page has: its title, its address, the way to it. */
final class Pages {
  private final Guide guide;
  private final SiteSettings settings;
  private final String folder;
  private final boolean indexed;
  private final Site site;
  private final PageHead head;

  /**
   * @param folder the content folder, as seen from the project's root
   * @param indexed whether search engines may list the site
   */
  Pages(Guide guide, String folder, boolean indexed) {
    this.guide = guide;
    this.settings = guide.settings();
    this.folder = folder;
    this.indexed = indexed;
    this.site = makeSite();
    this.head = new PageHead(guide);
  }

  private Site makeSite() {
    var texts = new ProseViews(guide);
    SiteSettings.Organization organization = settings.organization();
    return new Site(
        settings.title(),
        settings.tagline(),
        settings.language(),
        guide.href("/"),
        indexHref(Kind.ROLE),
        indexHref(Kind.LETTER),
        indexHref(Kind.TEMPLATE),
        indexHref(Kind.CATEGORY),
        guide.href("/feed.xml"),
        settings.navigation().stream()
            .map(i -> new Ref(i.label(), Objects.requireNonNull(texts.href(i.to()))))
            .toList(),
        organization == null
            ? null
            : new Site.Organization(
                organization.name(), texts.href(organization.logo()), organization.sameAs()));
  }

  private @Nullable String indexHref(Kind kind) {
    return guide.addresses().contains(kind.index()) ? guide.href(kind.index()) : null;
  }

  Site site() {
    return site;
  }

  Page home() {
    String tagline = settings.tagline();
    String description = tagline == null ? settings.title() : tagline;
    return page(settings.title(), description, "/", List.of(), null);
  }

  Page notFound() {
    String description = "There is no page at this address.";
    return new Page(
        "Page not found",
        description,
        guide.href("/404.html"),
        List.of(),
        null,
        head.unlisted(description));
  }

  /** The page that lists all of a kind. */
  Page index(Kind kind) {
    String description =
        switch (kind) {
          case ROLE -> "Résumé examples by role: tips, sample bullets and the templates that suit.";
          case LETTER -> "Cover-letter examples by role, each with its tips.";
          case TEMPLATE -> "Résumé templates, and the roles that each one suits.";
          default -> "All roles, by category.";
        };
    return page(title(kind), description, kind.index(), List.of(homeRef()), null);
  }

  Page category(Category category) {
    return page(
        category.name() + " résumé examples",
        category.summary(),
        category.address(),
        below(Kind.CATEGORY),
        null);
  }

  Page role(Role role) {
    Category category = guide.category(role);
    var trail = new ArrayList<>(below(Kind.ROLE));
    trail.add(new Ref(category.name(), guide.href(category.address())));
    return entry(role, title(role), trail);
  }

  Page letter(Letter letter) {
    return entry(letter, title(letter), below(Kind.LETTER));
  }

  Page template(ResumeTemplate template) {
    return entry(template, template.head().title() + " résumé template", below(Kind.TEMPLATE));
  }

  /**
   * The page of an entry's document in a template, for the printer.
   *
   * @param above the title of the entry's own page
   * @param title the document's title
   */
  Page print(Entry entry, String above, ResumeTemplate template, String title) {
    String summary = entry.head().summary();
    var trail = new ArrayList<>(below(entry.kind()));
    trail.add(new Ref(above, guide.href(entry.address())));
    return new Page(
        title,
        summary,
        guide.href(entry.print(template.slug())),
        trail,
        null,
        head.unlisted(summary));
  }

  Page free(FreePage page) {
    return entry(page, page.head().title(), List.of(homeRef()));
  }

  private Page page(
      String title, String description, String address, List<Ref> trail, @Nullable Entry entry) {
    boolean article = entry instanceof Role || entry instanceof Letter;
    return new Page(
        title,
        description,
        guide.href(address),
        trail,
        entry == null ? null : source(entry),
        indexed
            ? head.listed(title, description, absolute(address), trail, article ? entry : null)
            : head.unlisted(description));
  }

  private Page entry(Entry entry, String title, List<Ref> trail) {
    return page(title, entry.head().summary(), entry.address(), trail, entry);
  }

  /** The title of a guide's page. */
  String title(Role role) {
    return role.head().title() + " résumé example";
  }

  /** The title of a letter's page. */
  String title(Letter letter) {
    return guide.title(letter) + " cover letter example";
  }

  /** An address of the site in full. */
  String absolute(String address) {
    return settings.url() + address.substring(1);
  }

  private Ref homeRef() {
    return new Ref("Home", guide.href("/"));
  }

  private List<Ref> below(Kind kind) {
    return List.of(homeRef(), new Ref(title(kind), guide.href(kind.index())));
  }

  private static String title(Kind kind) {
    return switch (kind) {
      case ROLE -> "Résumé examples";
      case LETTER -> "Cover letter examples";
      case TEMPLATE -> "Résumé templates";
      default -> "Categories";
    };
  }

  /** Where a change to an entry can be suggested, or null. */
  private @Nullable String source(Entry entry) {
    String repository = settings.repository();
    if (repository == null) {
      return null;
    }
    return repository.replace("{path}", Hrefs.encodePath(folder + "/" + entry.texts().file()));
  }
}

package rolebook.guide;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/**
 * Joins what was read into one guide and reports every reference that leads nowhere. Does no I/O.
 */
public final class GuideLinker {
  /** Stands in for the site's address where site.yaml could not be read. */
  private static final URI UNKNOWN = URI.create("https://example.org/");

  private final Content content;
  private final Diagnostics diagnostics;
  private final Identities identities;
  private final Joins joins;
  private final Map<String, Author> authors;

  private GuideLinker(Content content, Diagnostics diagnostics) {
    this.content = content;
    this.diagnostics = diagnostics;
    this.identities = new Identities(content);
    this.joins = new Joins(identities);
    this.authors = content.authors().known().stream().collect(Collectors.toMap(Author::id, a -> a));
  }

  /**
   * The whole guide.
   *
   * @return the guide, to be used only if nothing in the diagnostics keeps the site from being
   *     published; null if the settings could not be read
   */
  public static @Nullable Guide link(Content content, Diagnostics diagnostics) {
    return link(content, content.entries(), diagnostics);
  }

  /**
   * The whole guide, where it is known that the links in the texts of most entries lead somewhere.
   *
   * @param unknown the entries of which it is not known
   * @return as {@link #link(Content, Diagnostics)}
   */
  public static @Nullable Guide link(
      Content content, List<ReadEntry> unknown, Diagnostics diagnostics) {
    return new GuideLinker(content, diagnostics).link(unknown);
  }

  /**
   * A guide in which only the links of some entries are others than before.
   *
   * @param guide what was linked before
   * @param changed the entries as they are now; what others may show of them is the same
   */
  public static Guide relink(Guide guide, List<ReadEntry> changed, Diagnostics diagnostics) {
    Guide relinked = guide.with(changed);
    for (ReadEntry entry : changed) {
      relinked.checkLinks(entry, diagnostics);
    }
    return relinked;
  }

  private @Nullable Guide link(List<ReadEntry> unknown) {
    Sorted sorted = Sorted.of(content.named(), joins::title);
    joins.index(sorted.roles());
    sorted.roles().forEach(this::checkRole);
    sorted.letters().forEach(this::checkLetter);
    sorted.templates().forEach(this::checkTemplate);
    checkAliases(sorted.roles());
    List<Category> categories =
        content.categories() == null
            ? List.of()
            : content.categories().stream().filter(c -> !joins.roles(c).isEmpty()).toList();
    var addresses = new AddressBook(content.folder(), diagnostics);
    addPages(addresses, categories);
    List<Redirect> redirects = new Redirects(content, identities, diagnostics).into(addresses);
    addresses.addSitemaps();
    content.themeFiles().forEach(addresses::addThemeFile);
    content.assets().values().forEach(addresses::addAsset);
    addresses.checkFolders();
    SiteSettings settings = content.settings();
    var links =
        new LinkResolver(
            content, settings == null ? UNKNOWN : settings.url(), identities, addresses);
    checkLinks(links, unknown);
    return settings == null
        ? null
        : new Guide(settings, categories, sorted, authors, redirects, addresses, joins, links);
  }

  private void checkRole(Role role) {
    if (!role.category().value().isEmpty()) {
      identities.find(Kind.CATEGORY, role.category(), diagnostics);
    }
    checkPairings(role.pairings());
    checkPeople(role.head());
    if (role.letter() != null) {
      identities.find(Kind.LETTER, role.letter(), diagnostics);
    }
    for (Located<String> related : role.related()) {
      if (related.value().equals(role.slug())) {
        String message = "a role is not related to itself";
        diagnostics.report(Code.DUPLICATE_ITEM, related.at(), message);
      } else {
        identities.find(Kind.ROLE, related, diagnostics);
      }
    }
  }

  private void checkLetter(Letter letter) {
    checkPairings(letter.pairings() == null ? List.of() : letter.pairings());
    checkPeople(letter.head());
    String slug = letter.role() == null ? letter.slug() : letter.role().value();
    Named role = identities.of(Kind.ROLE).get(slug);
    if (letter.role() != null && identities.find(Kind.ROLE, letter.role(), diagnostics) == null) {
      return;
    }
    if (role instanceof Role || (role instanceof Unpublished unread && !unread.draft())) {
      return;
    }
    String reason = role == null ? "has no role" : "belongs to a draft";
    if (!letter.titled()) {
      reportMissing(letter, "title", reason);
    }
    if (letter.pairings() == null) {
      reportMissing(letter, "templates", reason);
    }
  }

  private void reportMissing(Letter letter, String key, String reason) {
    String message = "the letter %s, so the key '%s' is required".formatted(reason, key);
    diagnostics.report(Code.MISSING_KEY, letter.head().at(), message);
  }

  private void checkTemplate(ResumeTemplate template) {
    template.fits().forEach(id -> identities.find(Kind.CATEGORY, id, diagnostics));
    ThemeSettings theme = content.theme();
    for (Located<String> font : template.fonts()) {
      if (theme != null && !theme.fonts().contains(font.value())) {
        Identities.unknown("font", Code.UNKNOWN_FONT, font.value(), theme.fonts())
            .report(font.at(), diagnostics);
      }
    }
  }

  private void checkPairings(List<Pairing> pairings) {
    pairings.forEach(p -> identities.find(Kind.TEMPLATE, p.template(), diagnostics));
  }

  private void checkPeople(Head head) {
    checkAuthor(head.author());
    checkAuthor(head.reviewer());
  }

  private void checkAuthor(@Nullable Located<String> id) {
    if (id != null && content.authors().all() && !authors.containsKey(id.value())) {
      Identities.unknown("author", Code.UNKNOWN_AUTHOR, id.value(), authors.keySet())
          .report(id.at(), diagnostics);
    }
  }

  /** Warns of a name that leads to two roles: whoever searches for it finds one by chance. */
  private void checkAliases(List<Role> roles) {
    var first = new HashMap<String, Role>();
    for (Role role : roles) {
      for (Located<String> alias : role.aliases()) {
        first.merge(alias.value().toLowerCase(Locale.ROOT), role, GuideLinker::firstBySlug);
      }
    }
    for (Role role : roles) {
      for (Located<String> alias : role.aliases()) {
        Role other = first.get(alias.value().toLowerCase(Locale.ROOT));
        if (other != null && !other.slug().equals(role.slug())) {
          String message = "'%s' is also an alias of the role '%s'";
          diagnostics.report(
              Code.SHARED_ALIAS, alias.at(), message.formatted(alias.value(), other.slug()));
        }
      }
    }
  }

  private static Role firstBySlug(Role one, Role other) {
    return one.slug().compareTo(other.slug()) <= 0 ? one : other;
  }

  /** Adds all pages, those too that will be there once their files can be read. */
  private void addPages(AddressBook addresses, List<Category> categories) {
    addIndex(addresses, Kind.ROLE, "the index of roles");
    addIndex(addresses, Kind.LETTER, "the index of letters");
    addIndex(addresses, Kind.TEMPLATE, "the index of templates");
    boolean rolesUnread =
        identities.of(Kind.ROLE).values().stream()
            .anyMatch(r -> r instanceof Unpublished unread && !unread.draft());
    List<Category> shown =
        rolesUnread && content.categories() != null ? content.categories() : categories;
    if (!shown.isEmpty()) {
      addresses.addPage(Kind.CATEGORY.index(), "the index of categories");
    }
    shown.forEach(addresses::addEntry);
    content.named().forEach(addresses::addEntry);
    SiteSettings settings = content.settings();
    boolean prints = settings != null && settings.prints();
    boolean markdown = settings != null && settings.hasMarkdown();
    boolean images = settings != null && settings.hasShareImages();
    if (images) {
      addresses.addSiteFile(SiteSettings.SHARE_IMAGE);
    }
    for (Named named : identities.of(Kind.ROLE).values()) {
      if (named instanceof Role role) {
        addresses.addPart(role.json(), "the résumé of a role", role);
        addMarkdown(addresses, role, markdown);
        addShareImage(addresses, role, images);
        addPrints(addresses, role, prints ? role.pairings() : List.of());
      }
    }
    for (Named named : identities.of(Kind.LETTER).values()) {
      if (named instanceof Letter letter) {
        boolean printed = prints && letter.hasSample();
        addPrints(addresses, letter, printed ? joins.pairings(letter) : List.of());
        addMarkdown(addresses, letter, markdown);
        addShareImage(addresses, letter, images);
      }
    }
  }

  private static void addMarkdown(AddressBook addresses, Entry entry, boolean published) {
    if (published) {
      addresses.addPart(entry.markdown(), "a text as Markdown", entry);
    }
  }

  private static void addShareImage(AddressBook addresses, Entry entry, boolean published) {
    if (published) {
      addresses.addPart(entry.shareImage(), "a share image", entry);
    }
  }

  private void addPrints(AddressBook addresses, Entry entry, List<Pairing> pairings) {
    pairings.stream()
        .map(pairing -> entry.print(pairing.template().value()))
        .distinct()
        .forEach(address -> addresses.addPart(address, "a page for the printer", entry));
  }

  private void addIndex(AddressBook addresses, Kind kind, String name) {
    if (identities.of(kind).values().stream()
        .anyMatch(n -> !(n instanceof Unpublished unread && unread.draft()))) {
      addresses.addPage(kind.index(), name);
    }
  }

  private void checkLinks(LinkResolver links, List<ReadEntry> unknown) {
    for (ReadEntry entry : unknown) {
      entry.links().forEach(link -> check(link, entry.named().texts(), links));
    }
    SiteSettings settings = content.settings();
    if (settings != null) {
      settings.navigation().forEach(item -> check(item.to(), SiteSettings.TEXTS, links));
      SiteSettings.Organization organization = settings.organization();
      if (organization != null && organization.logo() != null) {
        check(organization.logo(), SiteSettings.TEXTS, links);
      }
    }
    for (Author author : authors.values()) {
      if (author.url() != null) {
        check(author.url(), SiteSettings.TEXTS, links);
      }
    }
  }

  private void check(Link link, Texts from, LinkResolver links) {
    links.check(link, from, diagnostics);
  }
}

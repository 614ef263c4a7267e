package rolebook.guide;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/**
 * Joins what was read into one guide and reports every reference that leads nowhere. Does no I/O of
 * its own.
 */
public final class GuideLinker {
  /** Stands in for the site's address where site.yaml could not be read. */
  private static final URI UNKNOWN = URI.create("https://example.org/");

  private final Content content;
  private final Diagnostics diagnostics;
  private final Identities identities;
  private final Sorted sorted;
  private final Joins joins;
  private final Map<String, Author> authors;
  private final Lazy<List<Category>> categories;
  private final Lazy<Addresses> addresses;
  private final LinkResolver links;

  private GuideLinker(Content content, Diagnostics diagnostics) {
    this.content = content;
    this.diagnostics = diagnostics;
    this.identities = new Identities(content);
    this.sorted = new Sorted(content.entries(), this::title);
    this.joins = new Joins(identities, sorted::roleFiles);
    this.authors = content.authors().known().stream().collect(Collectors.toMap(Author::id, a -> a));
    this.categories = new Lazy<>(this::shownCategories);
    this.addresses = new Lazy<>(this::findAddresses);
    SiteSettings settings = content.settings();
    this.links =
        new LinkResolver(
            content,
            settings == null ? UNKNOWN : settings.url(),
            identities,
            () -> addresses.get().book());
  }

  private String title(Letter letter) {
    return joins.title(letter);
  }

  /**
   * The whole guide.
   *
   * @return the guide, to be used only if nothing in the diagnostics keeps the site from being
   *     published; null if the settings could not be read
   */
  public static @Nullable Guide link(Content content, Diagnostics diagnostics) {
    var linker = new GuideLinker(content, diagnostics);
    linker.check();
    SiteSettings settings = content.settings();
    return settings == null ? null : linker.guide(settings);
  }

  /**
   * The whole guide, where it is known that every reference leads somewhere: nothing is reported,
   * and of the entries only those are looked up that are asked for.
   */
  public static Guide linkKnown(Content content) {
    SiteSettings settings = Objects.requireNonNull(content.settings());
    return new GuideLinker(content, new Diagnostics(false)).guide(settings);
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

  private Guide guide(SiteSettings settings) {
    return new Guide(settings, identities, categories, sorted, authors, addresses, joins, links);
  }

  private void check() {
    content.entries().forEach(file -> check(file.read()));
    checkAliases(sorted.roles());
    addresses.get();
    checkLinks();
  }

  private void check(ReadEntry entry) {
    Named named = entry.named();
    if (named instanceof Role role) {
      checkRole(role);
    } else if (named instanceof Letter letter) {
      checkLetter(letter);
    } else if (named instanceof ResumeTemplate template) {
      checkTemplate(template);
    }
    entry.links().forEach(link -> check(link, named.texts()));
  }

  private List<Category> shownCategories() {
    return content.categories() == null
        ? List.of()
        : content.categories().stream().filter(c -> !joins.roles(c).isEmpty()).toList();
  }

  private Addresses findAddresses() {
    return AddressFinder.find(content, identities, joins, categories.get(), diagnostics);
  }

  private void checkRole(Role role) {
    if (!role.category().value().isEmpty()) {
      identities.check(Kind.CATEGORY, role.category(), diagnostics);
    }
    checkPairings(role.pairings());
    checkPeople(role.head());
    if (role.letter() != null) {
      identities.check(Kind.LETTER, role.letter(), diagnostics);
    }
    for (Located<String> related : role.related()) {
      if (related.value().equals(role.slug())) {
        String message = "a role is not related to itself";
        diagnostics.report(Code.DUPLICATE_ITEM, related.at(), message);
      } else {
        identities.check(Kind.ROLE, related, diagnostics);
      }
    }
  }

  private void checkLetter(Letter letter) {
    checkPairings(letter.pairings() == null ? List.of() : letter.pairings());
    checkPeople(letter.head());
    String slug = letter.role() == null ? letter.slug() : letter.role().value();
    Listed role = identities.file(Kind.ROLE, slug);
    if (letter.role() != null && !identities.check(Kind.ROLE, letter.role(), diagnostics)) {
      return;
    }
    if (role != null && !role.isDraft()) {
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
    template.fits().forEach(id -> identities.check(Kind.CATEGORY, id, diagnostics));
    ThemeSettings theme = content.theme();
    for (Located<String> font : template.fonts()) {
      if (theme != null && !theme.fonts().contains(font.value())) {
        Identities.unknown("font", Code.UNKNOWN_FONT, font.value(), theme.fonts())
            .report(font.at(), diagnostics);
      }
    }
  }

  private void checkPairings(List<Pairing> pairings) {
    pairings.forEach(p -> identities.check(Kind.TEMPLATE, p.template(), diagnostics));
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
    var first = new HashMap<String, String>();
    boolean shared = false;
    for (Role role : roles) {
      for (Located<String> alias : role.aliases()) {
        String name = alias.value().toLowerCase(Locale.ROOT);
        String other = first.putIfAbsent(name, role.slug());
        if (other != null && !other.equals(role.slug())) {
          shared = true;
          first.put(name, role.slug().compareTo(other) < 0 ? role.slug() : other);
        }
      }
    }
    if (!shared) {
      return;
    }
    for (Role role : roles) {
      for (Located<String> alias : role.aliases()) {
        String other = first.get(alias.value().toLowerCase(Locale.ROOT));
        if (other != null && !other.equals(role.slug())) {
          String message = "'%s' is also an alias of the role '%s'";
          diagnostics.report(
              Code.SHARED_ALIAS, alias.at(), message.formatted(alias.value(), other));
        }
      }
    }
  }

  /** Checks the links that do not stand in entries. */
  private void checkLinks() {
    SiteSettings settings = content.settings();
    if (settings != null) {
      settings.navigation().forEach(item -> check(item.to(), SiteSettings.TEXTS));
      SiteSettings.Organization organization = settings.organization();
      if (organization != null && organization.logo() != null) {
        check(organization.logo(), SiteSettings.TEXTS);
      }
    }
    for (Author author : authors.values()) {
      if (author.url() != null) {
        check(author.url(), SiteSettings.TEXTS);
      }
    }
  }

  private void check(Link link, Texts from) {
    links.check(link, from, diagnostics);
  }
}

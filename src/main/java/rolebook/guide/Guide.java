package rolebook.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Diagnostics;

/**
 * Everything joined: what the site is about to show. Lists are in the order in which the site shows
 * them. Made by {@link GuideLinker}.
 */
public final class Guide {
  private final SiteSettings settings;
  private final Identities identities;
  private final Lazy<List<Category>> categories;
  private final Sorted sorted;
  private final Map<String, Author> authors;
  private final Lazy<Addresses> addresses;
  private final Joins joins;
  private final LinkResolver links;

  Guide(
      SiteSettings settings,
      Identities identities,
      Lazy<List<Category>> categories,
      Sorted sorted,
      Map<String, Author> authors,
      Lazy<Addresses> addresses,
      Joins joins,
      LinkResolver links) {
    this.settings = settings;
    this.identities = identities;
    this.categories = categories;
    this.sorted = sorted;
    this.authors = authors;
    this.addresses = addresses;
    this.joins = joins;
    this.links = links;
  }

  /** The same guide, where the links of some entries are others. */
  Guide with(List<ReadEntry> changed) {
    return new Guide(
        settings, identities, categories, sorted, authors, addresses, joins, links.with(changed));
  }

  /** Reports the links of an entry that lead nowhere. */
  void checkLinks(ReadEntry entry, Diagnostics diagnostics) {
    entry.links().forEach(link -> links.check(link, entry.named().texts(), diagnostics));
  }

  /** The site's settings. */
  public SiteSettings settings() {
    return settings;
  }

  /** The categories that have roles. */
  public List<Category> categories() {
    return categories.get();
  }

  /** All roles, by title. */
  public List<Role> roles() {
    return sorted.roles();
  }

  /** All letters, by title. */
  public List<Letter> letters() {
    return sorted.letters();
  }

  /** All résumé templates, in the order that they ask for, then by name. */
  public List<ResumeTemplate> templates() {
    return sorted.templates();
  }

  /** All free pages, by title. */
  public List<FreePage> pages() {
    return sorted.pages();
  }

  /** The addresses that pages had before. */
  public List<Redirect> redirects() {
    return addresses.get().redirects();
  }

  /** The addresses of all pages, sorted. */
  public List<String> addresses() {
    return addresses.get().book().pages();
  }

  /** Whether there is a page that lists all of a kind. */
  public boolean hasIndex(Kind kind) {
    return identities.hasIndex(kind);
  }

  /** What has an address, or would have it if it were published; null if nothing in the content. */
  public @Nullable Named named(String address) {
    Listed file = identities.at(address);
    return file == null ? null : file.named();
  }

  /** Whether the site will have a file, by its path from the site's root. */
  public boolean hasFile(String file) {
    return addresses.get().book().hasFile(file);
  }

  /** A role's category. */
  public Category category(Role role) {
    return joins.category(role);
  }

  /** The roles of a category, by title. */
  public List<Role> roles(Category category) {
    return joins.roles(category);
  }

  /** Up to five other roles: those that the writer named, then neighbours in the category. */
  public List<Role> related(Role role) {
    return joins.related(role);
  }

  /** A role's letter, or null if it has none. */
  public @Nullable Letter letter(Role role) {
    return joins.letter(role);
  }

  /** A letter's role, or null if it has none. */
  public @Nullable Role role(Letter letter) {
    return joins.role(letter);
  }

  /** A letter's title: its own, else its role's. */
  public String title(Letter letter) {
    return joins.title(letter);
  }

  /** A letter's pairings: its own, else its role's. */
  public List<Pairing> pairings(Letter letter) {
    return joins.pairings(letter);
  }

  /** The template of a pairing. */
  public ResumeTemplate template(Pairing pairing) {
    return joins.template(pairing);
  }

  /** The roles that a template is paired with, by title. */
  public List<Role> roles(ResumeTemplate template) {
    return joins.roles(template);
  }

  /** The role whose résumé shows a template: the first that suits it, else the first of all. */
  public @Nullable Role shownIn(ResumeTemplate template) {
    return Stream.concat(roles(template).stream(), roles().stream()).findFirst().orElse(null);
  }

  /** The letter that shows a template: the first that its roles have, if it has a sample. */
  public @Nullable Letter letterShownIn(ResumeTemplate template) {
    Role shown = shownIn(template);
    List<Role> paired = roles(template);
    return (paired.isEmpty() && shown != null ? List.of(shown) : paired)
        .stream()
            .map(this::letter)
            .filter(letter -> letter != null && letter.hasSample())
            .findFirst()
            .orElse(null);
  }

  /** The author with an id, or null where no id is given. */
  public @Nullable Author author(@Nullable Located<String> id) {
    return id == null ? null : authors.get(id.value());
  }

  /** Whether a file is published as it is, by its path from the site's root. */
  public boolean hasAsset(String path) {
    return links.hasAsset(path);
  }

  /** An address of this site as a link carries it. */
  public String href(String address) {
    return links.href(address);
  }

  /**
   * Where a link in a text leads.
   *
   * @throws IllegalStateException if it leads nowhere, which linking has reported
   */
  public Destination resolve(Link link, Texts from) {
    if (links.resolve(link, from) instanceof Target.Found found) {
      return new Destination(found.href(), found.size());
    }
    throw new IllegalStateException("a broken link was not reported: " + link);
  }

  /** Where each link in the texts of an entry leads. */
  public Map<Link, Destination> destinations(Entry entry) {
    var destinations = new LinkedHashMap<Link, Destination>();
    for (Link link : links.links(entry)) {
      destinations.computeIfAbsent(link, l -> resolve(l, entry.texts()));
    }
    return destinations;
  }

  /**
   * Where a link or image leads.
   *
   * @param href its address as a link carries it
   * @param size the size of an image that is published here, else null
   */
  public record Destination(String href, Asset.@Nullable ImageSize size) {}
}

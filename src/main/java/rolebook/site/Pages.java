package rolebook.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Category;
import rolebook.guide.Entry;
import rolebook.guide.FreePage;
import rolebook.guide.Kind;
import rolebook.guide.Letter;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.guide.RoleBody;
import rolebook.theme.Page;
import rolebook.theme.Ref;

/** Makes what every page has: its title, its address, the way to it. */
final class Pages {
  private final Frame frame;
  private final PageHead head;

  Pages(Frame frame) {
    this.frame = frame;
    this.head = new PageHead(frame);
  }

  Page home() {
    String tagline = frame.settings().tagline();
    String title = frame.settings().title();
    return page(title, tagline == null ? title : tagline, "/", List.of());
  }

  Page notFound() {
    String description = "There is no page at this address.";
    return new Page(
        "Page not found",
        description,
        frame.href("/404.html"),
        List.of(),
        null,
        head.unlisted(description, null));
  }

  /** The page that lists all of a kind. */
  Page index(Kind kind) {
    String description =
        switch (kind) {
          case ROLE -> "Tips, sample bullets and the templates that suit, role by role.";
          case LETTER -> "A sample letter for each role, with tips for your own.";
          case TEMPLATE -> "Each one filled in, and the roles that it suits.";
          default -> "All roles, by category.";
        };
    return page(title(kind), description, kind.index(), List.of(homeRef()));
  }

  Page category(Category category) {
    return page(
        category.name() + " résumé examples",
        category.summary(),
        category.address(),
        below(Kind.CATEGORY));
  }

  Page role(Role role, RoleBody body, RoleFacts facts) {
    var trail = new ArrayList<>(below(Kind.ROLE));
    trail.add(facts.category());
    return entry(role, title(role), trail, new Article(role, facts.byline(), body));
  }

  Page letter(Letter letter, LetterFacts facts) {
    var article = new Article(letter, facts.byline(), null);
    return entry(letter, letterTitle(facts.title()), below(Kind.LETTER), article);
  }

  Page template(ResumeTemplate template) {
    return entry(
        template, template.head().title() + " résumé template", below(Kind.TEMPLATE), null);
  }

  /**
   * The page of an entry's document in a template, for the printer.
   *
   * @param above the title of the entry's own page
   * @param title the document's title
   */
  Page print(Entry entry, String above, String template, String title) {
    String summary = entry.head().summary();
    var trail = new ArrayList<>(below(entry.kind()));
    trail.add(new Ref(above, frame.href(entry.address())));
    return new Page(
        title,
        summary,
        frame.href(entry.print(template)),
        trail,
        null,
        head.unlisted(summary, null));
  }

  Page free(FreePage page) {
    return entry(page, page.head().title(), List.of(homeRef()), null);
  }

  private Page page(String title, String description, String address, List<Ref> trail) {
    return page(title, description, address, trail, null, null);
  }

  private Page entry(Entry entry, String title, List<Ref> trail, @Nullable Article article) {
    return page(
        title, entry.head().summary(), entry.address(), trail, frame.source(entry), article);
  }

  private Page page(
      String title,
      String description,
      String address,
      List<Ref> trail,
      @Nullable String source,
      @Nullable Article article) {
    return new Page(
        title,
        description,
        frame.href(address),
        trail,
        source,
        frame.indexed()
            ? head.listed(title, description, frame.absolute(address), trail, article)
            : head.unlisted(description, article));
  }

  /** The title of a guide's page. */
  static String title(Role role) {
    return role.head().title() + " résumé example";
  }

  /** The title of a letter's page. */
  static String letterTitle(String title) {
    return title + " cover letter example";
  }

  private Ref homeRef() {
    return new Ref("Home", frame.href("/"));
  }

  private List<Ref> below(Kind kind) {
    return List.of(homeRef(), new Ref(title(kind), frame.href(kind.index())));
  }

  private static String title(Kind kind) {
    return switch (kind) {
      case ROLE -> "Résumé examples";
      case LETTER -> "Cover letter examples";
      case TEMPLATE -> "Résumé templates";
      default -> "Categories";
    };
  }
}

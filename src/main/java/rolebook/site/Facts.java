package rolebook.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Author;
import rolebook.guide.Category;
import rolebook.guide.Entry;
import rolebook.guide.FreePage;
import rolebook.guide.Guide;
import rolebook.guide.Head;
import rolebook.guide.Letter;
import rolebook.guide.Located;
import rolebook.guide.Pairing;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.theme.Byline;
import rolebook.theme.Card;
import rolebook.theme.Day;
import rolebook.theme.Person;
import rolebook.theme.Recommendation;
import rolebook.theme.Ref;
import rolebook.theme.Shelf;
import rolebook.theme.TemplateText;

/** Finds out what a page shows that does not stand in its own file. */
final class Facts {
  private final Guide guide;
  private final Looks looks;
  private final Map<String, ResumeTemplate.Proof> proven;
  private final DateTimeFormatter days;

  /**
   * @param proven the proofs of the templates that are proven to parse cleanly, by their slugs
   */
  Facts(Guide guide, Looks looks, Map<String, ResumeTemplate.Proof> proven) {
    this.guide = guide;
    this.looks = looks;
    this.proven = proven;
    Locale language = Locale.forLanguageTag(guide.settings().language());
    this.days = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
  }

  RoleFacts of(Role role) {
    Letter letter = guide.letter(role);
    return new RoleFacts(
        ref(guide.category(role)),
        letter == null ? null : card(letter),
        guide.related(role).stream().map(this::card).toList(),
        recommendations(role.pairings(), role),
        byline(role.head()),
        guide.destinations(role));
  }

  LetterFacts of(Letter letter) {
    Role role = guide.role(letter);
    String title = guide.title(letter);
    return new LetterFacts(
        title,
        role == null ? title : role.noun(),
        role == null ? null : card(role),
        recommendations(guide.pairings(letter), letter.hasSample() ? letter : null),
        byline(letter.head()),
        guide.destinations(letter));
  }

  FreePageFacts of(FreePage page) {
    return new FreePageFacts(day(page.head().updated()), guide.destinations(page));
  }

  TemplateFacts of(ResumeTemplate template) {
    Role shown = guide.shownIn(template);
    Letter letter = guide.letterShownIn(template);
    return new TemplateFacts(
        fits(template),
        guide.roles(template).stream().map(role -> paired(role, template)).toList(),
        proven.containsKey(template.slug()),
        looks.of(template),
        shown == null ? null : print(shown, shown.pairings(), template),
        letter == null ? null : print(letter, guide.pairings(letter), template),
        letter == null ? Map.of() : guide.destinations(letter));
  }

  PrintFacts of(Role role, ResumeTemplate template) {
    return new PrintFacts(role.head().title(), looks.of(template), Map.of());
  }

  PrintFacts of(Letter letter, ResumeTemplate template) {
    return new PrintFacts(guide.title(letter), looks.of(template), guide.destinations(letter));
  }

  /** A category with its roles. */
  Shelf shelf(Category category) {
    return new Shelf(
        category.name(),
        guide.href(category.address()),
        category.id(),
        category.summary(),
        guide.roles(category).stream().map(this::card).toList());
  }

  /** A role or template as lists show it. */
  Card card(Entry entry) {
    return card(entry, entry.head().title());
  }

  Card card(Letter letter) {
    return card(letter, guide.title(letter));
  }

  private Card card(Entry entry, String title) {
    return new Card(title, guide.href(entry.address()), entry.head().summary());
  }

  private Ref ref(Category category) {
    return new Ref(category.name(), guide.href(category.address()));
  }

  private List<Ref> fits(ResumeTemplate template) {
    var fits = new ArrayList<Ref>();
    for (Category category : guide.categories()) {
      if (template.fits().stream().anyMatch(id -> id.value().equals(category.id()))) {
        fits.add(ref(category));
      }
    }
    return fits;
  }

  /**
   * The templates of pairings, each with its reason.
   *
   * @param dressed the entry whose document they dress, or null where it has none
   */
  private List<Recommendation> recommendations(List<Pairing> pairings, @Nullable Entry dressed) {
    return pairings.stream().map(pairing -> recommendation(pairing, dressed)).toList();
  }

  private Recommendation recommendation(Pairing pairing, @Nullable Entry dressed) {
    ResumeTemplate template = guide.template(pairing);
    return new Recommendation(
        template.head().title(),
        guide.href(template.address()),
        template.tone().toString(),
        why(pairing, template),
        proven.containsKey(template.slug()),
        looks.of(template),
        dressed != null && guide.settings().prints()
            ? guide.href(dressed.print(template.slug()))
            : null);
  }

  private static String why(Pairing pairing, ResumeTemplate template) {
    return pairing.why() == null ? template.head().summary() : pairing.why();
  }

  private TemplateText.PairedRole paired(Role role, ResumeTemplate template) {
    Pairing pairing =
        role.pairings().stream()
            .filter(p -> p.template().value().equals(template.slug()))
            .findFirst()
            .orElseThrow();
    return new TemplateText.PairedRole(
        role.head().title(), guide.href(role.address()), why(pairing, template));
  }

  /** The address of an entry's document for the printer, or null if there is no such page. */
  private @Nullable String print(Entry entry, List<Pairing> pairings, ResumeTemplate template) {
    boolean printed =
        guide.settings().prints()
            && pairings.stream().anyMatch(p -> p.template().value().equals(template.slug()));
    return printed ? guide.href(entry.print(template.slug())) : null;
  }

  private Byline byline(Head head) {
    return new Byline(person(head.author()), person(head.reviewer()), day(head.updated()));
  }

  private @Nullable Person person(@Nullable Located<String> id) {
    Author author = guide.author(id);
    return author == null
        ? null
        : new Person(author.name(), author.title(), author.bio(), Frame.href(author.url(), guide));
  }

  private @Nullable Day day(@Nullable LocalDate date) {
    return date == null ? null : new Day(date.toString(), days.format(date));
  }
}

package rolebook.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Category;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.Kind;
import rolebook.guide.Letter;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.theme.Card;
import rolebook.theme.CategoriesView;
import rolebook.theme.CategoryView;
import rolebook.theme.HomeView;
import rolebook.theme.LettersView;
import rolebook.theme.NotFoundView;
import rolebook.theme.RolesView;
import rolebook.theme.Shelf;
import rolebook.theme.TemplateText;
import rolebook.theme.TemplatesView;
import rolebook.theme.View;

/**
 * Makes what the theme sees of each page. A view is made when its page is rendered and dropped
 * after; lists that several pages show are made once.
 */
final class PageViews {
  private final Guide guide;
  private final Pages pages;
  private final EntryViews entries;
  private final TemplateViews documents;

  /**
   * @param proven the proofs of the templates that are proven to parse cleanly, by their slugs
   */
  PageViews(Guide guide, Pages pages, Looks looks, Map<String, ResumeTemplate.Proof> proven) {
    var texts = new ProseViews(guide);
    this.guide = guide;
    this.pages = pages;
    this.documents = new TemplateViews(guide, pages, texts, looks, proven);
    this.entries = new EntryViews(guide, pages, texts, documents);
  }

  /** All pages, in no order that matters. */
  List<PlannedPage> plan() {
    var plan = new ArrayList<PlannedPage>();
    List<Shelf> shelves = guide.categories().stream().map(this::shelf).toList();
    add(plan, "/", () -> new HomeView(pages.site(), pages.home(), shelves, templateCards()));
    add(plan, "/404.html", () -> new NotFoundView(pages.site(), pages.notFound(), shelves));
    addIndex(plan, Kind.ROLE, () -> new RolesView(pages.site(), pages.index(Kind.ROLE), shelves));
    addIndex(
        plan,
        Kind.LETTER,
        () -> new LettersView(pages.site(), pages.index(Kind.LETTER), letterCards()));
    addIndex(
        plan,
        Kind.TEMPLATE,
        () -> new TemplatesView(pages.site(), pages.index(Kind.TEMPLATE), templates()));
    addIndex(
        plan,
        Kind.CATEGORY,
        () -> new CategoriesView(pages.site(), pages.index(Kind.CATEGORY), shelves));
    for (int i = 0; i < shelves.size(); i++) {
      Category category = guide.categories().get(i);
      Shelf shelf = shelves.get(i);
      add(
          plan,
          category.address(),
          () -> new CategoryView(pages.site(), pages.category(category), shelf));
    }
    guide.roles().forEach(role -> add(plan, role.address(), () -> entries.role(role)));
    guide.letters().forEach(letter -> add(plan, letter.address(), () -> entries.letter(letter)));
    guide.templates().forEach(t -> add(plan, t.address(), () -> documents.template(t)));
    if (guide.settings().prints()) {
      for (Role role : guide.roles()) {
        role.pairings().forEach(p -> plan.add(print(role, guide.template(p))));
      }
      for (Letter letter : guide.letters()) {
        if (letter.hasSample()) {
          guide.pairings(letter).forEach(p -> plan.add(print(letter, guide.template(p))));
        }
      }
    }
    guide.pages().forEach(page -> add(plan, page.address(), () -> entries.page(page)));
    return plan;
  }

  private static void add(List<PlannedPage> plan, String address, Supplier<View> view) {
    plan.add(new PlannedPage(address, view));
  }

  /** The pages for the printer of every document in every template. */
  Map<Printable, PlannedPage> prints() {
    var prints = new LinkedHashMap<Printable, PlannedPage>();
    for (ResumeTemplate template : guide.templates()) {
      Role shown = guide.shownIn(template);
      Stream.concat(Stream.ofNullable(shown), guide.roles().stream().filter(r -> !isSame(r, shown)))
          .forEach(role -> prints.put(printable(template, role), print(role, template)));
      guide.letters().stream()
          .filter(Letter::hasSample)
          .forEach(letter -> prints.put(printable(template, letter), print(letter, template)));
    }
    return prints;
  }

  private static boolean isSame(Role role, @Nullable Role shown) {
    return shown != null && role.slug().equals(shown.slug());
  }

  private static Printable printable(ResumeTemplate template, Entry entry) {
    String document = "the %s '%s'".formatted(entry.kind().word(), entry.slug());
    return new Printable(template.slug(), document, entry.print(template.slug()));
  }

  private PlannedPage print(Role role, ResumeTemplate template) {
    return new PlannedPage(role.print(template.slug()), () -> documents.print(role, template));
  }

  private PlannedPage print(Letter letter, ResumeTemplate template) {
    return new PlannedPage(letter.print(template.slug()), () -> documents.print(letter, template));
  }

  private void addIndex(List<PlannedPage> plan, Kind kind, Supplier<View> view) {
    if (guide.addresses().contains(kind.index())) {
      add(plan, kind.index(), view);
    }
  }

  private Shelf shelf(Category category) {
    return new Shelf(
        category.name(),
        guide.href(category.address()),
        category.id(),
        category.summary(),
        guide.roles(category).stream().map(entries::card).toList());
  }

  private List<Card> letterCards() {
    return guide.letters().stream().map(entries::card).toList();
  }

  private List<Card> templateCards() {
    return guide.templates().stream().map(entries::card).toList();
  }

  private List<TemplateText> templates() {
    return guide.templates().stream().map(documents::text).toList();
  }
}

package rolebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import rolebook.guide.Category;
import rolebook.guide.Guide;
import rolebook.guide.Kind;
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

  /**
   * @param proven the slugs of the templates whose claim to parse cleanly is proven
   */
  PageViews(Guide guide, Pages pages, Set<String> proven) {
    this.guide = guide;
    this.pages = pages;
    this.entries = new EntryViews(guide, pages, proven);
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
    guide.templates().forEach(t -> add(plan, t.address(), () -> entries.template(t)));
    guide.pages().forEach(page -> add(plan, page.address(), () -> entries.page(page)));
    return plan;
  }

  private static void add(List<PlannedPage> plan, String address, Supplier<View> view) {
    plan.add(new PlannedPage(address, view));
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
    return guide.templates().stream().map(entries::text).toList();
  }
}

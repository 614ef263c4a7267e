package rolebook.site;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.guide.Category;
import rolebook.guide.Entry;
import rolebook.guide.FreePage;
import rolebook.guide.Guide;
import rolebook.guide.Kind;
import rolebook.guide.Letter;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.theme.Card;
import rolebook.theme.CategoriesView;
import rolebook.theme.CategoryView;
import rolebook.theme.FreePageView;
import rolebook.theme.HomeView;
import rolebook.theme.LetterView;
import rolebook.theme.LettersView;
import rolebook.theme.NotFoundView;
import rolebook.theme.RoleView;
import rolebook.theme.RolesView;
import rolebook.theme.Shelf;
import rolebook.theme.TemplateText;
import rolebook.theme.TemplateView;
import rolebook.theme.TemplatesView;
import rolebook.theme.View;

/**
 * Plans the pages of a site. What the theme sees of a page is made when the page is rendered and
 * dropped after.
 */
final class PageViews {
  /** What the templates' index says of each of them beside their files. */
  private record GalleryFacts(List<TemplateFacts> templates) {}

  private final Guide guide;
  private final Frame frame;
  private final Pages pages;
  private final Facts facts;
  private final EntryViews entries;
  private final PrintPages prints;
  private SoftReference<List<Shelf>> shelves = new SoftReference<>(null);

  PageViews(Guide guide, Frame frame, Facts facts) {
    this.guide = guide;
    this.frame = frame;
    this.pages = new Pages(frame);
    this.facts = facts;
    this.entries = new EntryViews(frame, pages);
    this.prints = new PrintPages(guide, facts, entries);
  }

  /**
   * All pages; those of entries are planned when they are asked for. First come those that others
   * link to, so that little need be remembered of links to what is not there yet.
   */
  List<PlannedPage<?>> plan() {
    var indexes = new ArrayList<PlannedPage<?>>();
    addIndexes(indexes);
    List<List<? extends Entry>> own =
        List.of(guide.templates(), guide.pages(), guide.roles(), guide.letters());
    List<PlannedPage<?>> prints = this.prints.paired();
    int size = indexes.size() + own.stream().mapToInt(List::size).sum() + prints.size();
    return new AbstractList<>() {
      @Override
      public PlannedPage<?> get(int i) {
        int at = i - indexes.size();
        if (at < 0) {
          return indexes.get(i);
        }
        for (List<? extends Entry> entries : own) {
          if (at < entries.size()) {
            return page(entries.get(at));
          }
          at -= entries.size();
        }
        return prints.get(at);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /**
   * The pages that show what stands in the files of some entries.
   *
   * @param dressed the files of all entries that pages of templates show
   */
  List<PlannedPage<?>> showing(List<Entry> changed, Set<String> dressed) {
    var pages = new ArrayList<PlannedPage<?>>();
    boolean templates = false;
    for (Entry entry : changed) {
      if (entry instanceof ResumeTemplate) {
        templates = true;
      } else {
        templates |= dressed.contains(entry.texts().file());
        pages.add(page(entry));
        pages.addAll(prints.of(entry));
      }
    }
    if (templates) {
      guide.templates().forEach(template -> pages.add(page(template)));
      pages.add(gallery());
    }
    return pages;
  }

  /** The files of the entries that pages of templates show. */
  Set<String> shownByTemplates() {
    return guide.templates().stream()
        .flatMap(template -> shown(template).stream())
        .filter(entry -> !(entry instanceof ResumeTemplate))
        .map(entry -> entry.texts().file())
        .collect(Collectors.toUnmodifiableSet());
  }

  private PlannedPage<?> page(Entry entry) {
    if (entry instanceof Role role) {
      return page(role);
    }
    if (entry instanceof Letter letter) {
      return page(letter);
    }
    return entry instanceof ResumeTemplate template ? page(template) : page((FreePage) entry);
  }

  private void addIndexes(List<PlannedPage<?>> plan) {
    plan.add(
        PlannedPage.of(
            "/",
            HomeView.class,
            () -> new HomeView(frame.site(), pages.home(), shelves(), templateCards())));
    plan.add(
        PlannedPage.of(
            "/404.html",
            NotFoundView.class,
            () -> new NotFoundView(frame.site(), pages.notFound(), shelves())));
    addIndex(
        plan,
        Kind.ROLE,
        RolesView.class,
        () -> new RolesView(frame.site(), pages.index(Kind.ROLE), shelves()));
    addIndex(
        plan,
        Kind.LETTER,
        LettersView.class,
        () -> new LettersView(frame.site(), pages.index(Kind.LETTER), letterCards()));
    addIndex(
        plan,
        Kind.CATEGORY,
        CategoriesView.class,
        () -> new CategoriesView(frame.site(), pages.index(Kind.CATEGORY), shelves()));
    if (guide.hasIndex(Kind.TEMPLATE)) {
      plan.add(gallery());
    }
    for (Category category : guide.categories()) {
      plan.add(
          PlannedPage.of(
              category.address(),
              CategoryView.class,
              () ->
                  new CategoryView(frame.site(), pages.category(category), facts.shelf(category))));
    }
  }

  /** The categories with their roles, which several pages list: kept as long as memory allows. */
  private synchronized List<Shelf> shelves() {
    List<Shelf> known = shelves.get();
    if (known == null) {
      known = guide.categories().stream().map(facts::shelf).toList();
      shelves = new SoftReference<>(known);
    }
    return known;
  }

  private <V extends Record & View> void addIndex(
      List<PlannedPage<?>> plan, Kind kind, Class<V> type, Supplier<V> view) {
    if (guide.hasIndex(kind)) {
      plan.add(PlannedPage.of(kind.index(), type, view));
    }
  }

  private PlannedPage<RoleFacts> page(Role role) {
    return new PlannedPage<>(
        role.address(),
        RoleView.class,
        List.of(role),
        () -> facts.of(role),
        (found, bodies) -> entries.role(role, bodies.of(role), found));
  }

  private PlannedPage<LetterFacts> page(Letter letter) {
    return new PlannedPage<>(
        letter.address(),
        LetterView.class,
        List.of(letter),
        () -> facts.of(letter),
        (found, bodies) -> entries.letter(letter, bodies.of(letter), found));
  }

  private PlannedPage<FreePageFacts> page(FreePage page) {
    return new PlannedPage<>(
        page.address(),
        FreePageView.class,
        List.of(page),
        () -> facts.of(page),
        (found, bodies) -> entries.page(page, bodies.of(page), found));
  }

  private PlannedPage<TemplateFacts> page(ResumeTemplate template) {
    return new PlannedPage<>(
        template.address(),
        TemplateView.class,
        shown(template),
        () -> facts.of(template),
        (found, bodies) ->
            new TemplateView(
                frame.site(), pages.template(template), text(template, found, bodies)));
  }

  private PlannedPage<GalleryFacts> gallery() {
    List<ResumeTemplate> templates = guide.templates();
    return new PlannedPage<>(
        Kind.TEMPLATE.index(),
        TemplatesView.class,
        templates.stream().flatMap(template -> shown(template).stream()).toList(),
        () -> new GalleryFacts(templates.stream().map(facts::of).toList()),
        (found, bodies) -> {
          var texts = new ArrayList<TemplateText>();
          for (int i = 0; i < templates.size(); i++) {
            texts.add(text(templates.get(i), found.templates().get(i), bodies));
          }
          return new TemplatesView(frame.site(), pages.index(Kind.TEMPLATE), texts);
        });
  }

  /** A template and what it dresses on pages that show it. */
  private List<Entry> shown(ResumeTemplate template) {
    return Stream.of(template, guide.shownIn(template), guide.letterShownIn(template))
        .filter(Objects::nonNull)
        .map(Entry.class::cast)
        .toList();
  }

  private TemplateText text(ResumeTemplate template, TemplateFacts found, Bodies bodies)
      throws IOException {
    Role role = guide.shownIn(template);
    Letter letter = guide.letterShownIn(template);
    return entries.template(
        template,
        found,
        role,
        role == null ? null : bodies.of(role),
        letter,
        letter == null ? null : bodies.of(letter));
  }

  /** The pages for the printer of every document in every template. */
  Map<Printable, PlannedPage<?>> prints() {
    return prints.all();
  }

  private List<Card> letterCards() {
    return guide.letters().stream().map(facts::card).toList();
  }

  private List<Card> templateCards() {
    return guide.templates().stream().map(facts::card).toList();
  }
}

package rolebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Bullet;
import rolebook.guide.Category;
import rolebook.guide.Entry;
import rolebook.guide.FreePage;
import rolebook.guide.Guide;
import rolebook.guide.Head;
import rolebook.guide.Letter;
import rolebook.guide.Pairing;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.guide.SiteSettings;
import rolebook.theme.Action;
import rolebook.theme.Card;
import rolebook.theme.FreePageView;
import rolebook.theme.LetterText;
import rolebook.theme.LetterView;
import rolebook.theme.Recommendation;
import rolebook.theme.Ref;
import rolebook.theme.RoleText;
import rolebook.theme.RoleView;
import rolebook.theme.TemplateText;
import rolebook.theme.TemplateView;
import rolebook.theme.View;

/** Makes what the theme sees of the page of an entry. */
final class EntryViews {
  private final Guide guide;
  private final Pages pages;
  private final ProseViews texts;
  private final Set<String> proven;

  /**
   * @param proven the slugs of the templates whose claim to parse cleanly is proven
   */
  EntryViews(Guide guide, Pages pages, Set<String> proven) {
    this.guide = guide;
    this.pages = pages;
    this.texts = new ProseViews(guide);
    this.proven = proven;
  }

  Card card(Entry entry) {
    return new Card(entry.head().title(), guide.href(entry.address()), entry.head().summary());
  }

  Card card(Letter letter) {
    return new Card(guide.title(letter), guide.href(letter.address()), letter.head().summary());
  }

  View role(Role role) {
    Head head = role.head();
    Category category = guide.category(role);
    Letter letter = guide.letter(role);
    List<Recommendation> templates = recommendations(role.pairings());
    var text =
        new RoleText(
            head.title(),
            role.noun(),
            role.plural(),
            head.summary(),
            head.draft(),
            new Ref(category.name(), guide.href(category.address())),
            role.aliases().stream().map(a -> a.value()).toList(),
            texts.markup(role.body().intro(), head),
            texts.tips(role.body().tips(), head),
            bullets(role),
            texts.parts(role.body().more(), head),
            texts.questions(role.body().faq(), head),
            role.skills().stream()
                .map(group -> new RoleText.Skills(group.name(), group.keywords()))
                .toList(),
            role.sections().stream().map(Objects::toString).toList(),
            templates,
            letter == null ? null : card(letter),
            guide.related(role).stream().map(this::card).toList(),
            start(templates),
            codes(role),
            role.sources().stream().map(s -> new Ref(s.title(), s.url())).toList(),
            texts.markup(role.body().footnotes(), head),
            texts.byline(head));
    return new RoleView(pages.site(), pages.role(role), text);
  }

  private RoleText.BulletList bullets(Role role) {
    Head head = role.head();
    var levels = new ArrayList<RoleText.Level>();
    for (var level : role.body().bullets().levels()) {
      levels.add(
          new RoleText.Level(
              level.name(),
              level.id(),
              level.bullets().stream().map(b -> bullet(b, head)).toList()));
    }
    return new RoleText.BulletList(texts.markup(role.body().bullets().intro(), head), levels);
  }

  private RoleText.Bullet bullet(Bullet bullet, Head head) {
    return new RoleText.Bullet(
        texts.markup(bullet.text(), head),
        bullet.copy(),
        texts.markup(bullet.insteadOf(), head),
        texts.markup(bullet.why(), head),
        bullet.shows().stream().map(n -> new RoleText.ShownTip(n, "#tip-" + n)).toList());
  }

  private static List<RoleText.Code> codes(Role role) {
    return role.codes().entrySet().stream()
        .map(c -> new RoleText.Code(Classifications.name(c.getKey()), c.getValue()))
        .toList();
  }

  private List<Recommendation> recommendations(List<Pairing> pairings) {
    return pairings.stream()
        .map(
            pairing -> {
              ResumeTemplate template = guide.template(pairing);
              return new Recommendation(
                  template.head().title(),
                  guide.href(template.address()),
                  template.tone().toString(),
                  why(pairing, template));
            })
        .toList();
  }

  private static String why(Pairing pairing, ResumeTemplate template) {
    return pairing.why() == null ? template.head().summary() : pairing.why();
  }

  /** The site's builder; until it has one, the first template is where a visitor goes on. */
  private Action start(List<Recommendation> templates) {
    Action builder = builder();
    Recommendation first = templates.get(0);
    return builder == null ? new Action("Start with " + first.title(), first.href()) : builder;
  }

  private @Nullable Action builder() {
    SiteSettings.Builder builder = guide.settings().builder();
    return builder == null ? null : new Action(builder.label(), builder.url());
  }

  View letter(Letter letter) {
    Head head = letter.head();
    Role role = guide.role(letter);
    List<Recommendation> templates = recommendations(guide.pairings(letter));
    String title = guide.title(letter);
    var text =
        new LetterText(
            title,
            role == null ? title : role.noun(),
            head.summary(),
            head.draft(),
            role == null ? null : card(role),
            texts.markup(letter.body().intro(), head),
            texts.tips(letter.body().tips(), head),
            texts.markup(letter.body().letter(), head),
            texts.parts(letter.body().more(), head),
            templates,
            start(templates),
            texts.markup(letter.body().footnotes(), head),
            texts.byline(head));
    return new LetterView(pages.site(), pages.letter(letter), text);
  }

  View template(ResumeTemplate template) {
    return new TemplateView(pages.site(), pages.template(template), text(template));
  }

  TemplateText text(ResumeTemplate template) {
    var fits = new ArrayList<Ref>();
    for (Category category : guide.categories()) {
      if (template.fits().stream().anyMatch(id -> id.value().equals(category.id()))) {
        fits.add(new Ref(category.name(), guide.href(category.address())));
      }
    }
    return new TemplateText(
        template.head().title(),
        guide.href(template.address()),
        template.head().summary(),
        template.tone().toString(),
        template.columns(),
        proven.contains(template.slug()),
        template.highlights().stream().map(Objects::toString).toList(),
        fits,
        guide.roles(template).stream().map(role -> paired(role, template)).toList(),
        builder());
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

  View page(FreePage page) {
    return new FreePageView(
        pages.site(),
        pages.free(page),
        texts.markup(page.body(), page.head()),
        texts.markup(page.footnotes(), page.head()),
        texts.day(page.head().updated()));
  }
}

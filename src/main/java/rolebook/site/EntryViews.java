package rolebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rolebook.guide.Bullet;
import rolebook.guide.Category;
import rolebook.guide.Entry;
import rolebook.guide.FreePage;
import rolebook.guide.Guide;
import rolebook.guide.Head;
import rolebook.guide.Letter;
import rolebook.guide.Role;
import rolebook.theme.Action;
import rolebook.theme.Card;
import rolebook.theme.FreePageView;
import rolebook.theme.LetterText;
import rolebook.theme.LetterView;
import rolebook.theme.Recommendation;
import rolebook.theme.Ref;
import rolebook.theme.RoleText;
import rolebook.theme.RoleView;
import rolebook.theme.View;

/** Makes what the theme sees of the page of an entry. */
final class EntryViews {
  private final Guide guide;
  private final Pages pages;
  private final ProseViews texts;
  private final TemplateViews templates;

  EntryViews(Guide guide, Pages pages, ProseViews texts, TemplateViews templates) {
    this.guide = guide;
    this.pages = pages;
    this.texts = texts;
    this.templates = templates;
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
    List<Recommendation> pairings = templates.recommendations(role.pairings(), role);
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
            pairings,
            templates.resume(role),
            guide.href(role.json()),
            letter == null ? null : card(letter),
            guide.related(role).stream().map(this::card).toList(),
            start(pairings),
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

  /** The site's builder; until it has one, the first template is where a visitor goes on. */
  private Action start(List<Recommendation> pairings) {
    Action builder = templates.builder();
    Recommendation first = pairings.get(0);
    return builder == null ? new Action("Start with " + first.title(), first.href()) : builder;
  }

  View letter(Letter letter) {
    Head head = letter.head();
    Role role = guide.role(letter);
    List<Recommendation> pairings =
        templates.recommendations(guide.pairings(letter), letter.hasSample() ? letter : null);
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
            pairings,
            start(pairings),
            texts.markup(letter.body().footnotes(), head),
            texts.byline(head));
    return new LetterView(pages.site(), pages.letter(letter), text);
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

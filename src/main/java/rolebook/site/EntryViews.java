package rolebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Bullet;
import rolebook.guide.FreePage;
import rolebook.guide.Letter;
import rolebook.guide.LetterBody;
import rolebook.guide.PageBody;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.guide.RoleBody;
import rolebook.guide.RoleTexts;
import rolebook.guide.SiteSettings;
import rolebook.theme.Action;
import rolebook.theme.FreePageView;
import rolebook.theme.LetterText;
import rolebook.theme.LetterView;
import rolebook.theme.PrintView;
import rolebook.theme.Recommendation;
import rolebook.theme.Ref;
import rolebook.theme.ResumeText;
import rolebook.theme.RoleText;
import rolebook.theme.RoleView;
import rolebook.theme.TemplateText;
import rolebook.theme.View;

/** Makes what the theme sees of entries, from their bodies and facts about others. */
final class EntryViews {
  private final Frame frame;
  private final Pages pages;
  private final ResumeViews resumes;

  EntryViews(Frame frame, Pages pages) {
    this.frame = frame;
    this.pages = pages;
    this.resumes = new ResumeViews(frame.settings().language());
  }

  View role(Role role, RoleBody body, RoleFacts facts) {
    var texts = new ProseViews(facts.links());
    RoleTexts own = body.texts();
    var text =
        new RoleText(
            role.head().title(),
            role.noun(),
            role.plural(),
            role.head().summary(),
            role.head().draft(),
            facts.category(),
            role.aliases().stream().map(a -> a.value()).toList(),
            texts.markup(own.intro()),
            texts.tips(own.tips()),
            bullets(own, texts),
            texts.parts(own.more()),
            texts.questions(own.faq()),
            body.skills().stream()
                .map(group -> new RoleText.Skills(group.name(), group.keywords()))
                .toList(),
            body.sections().stream().map(Objects::toString).toList(),
            facts.templates(),
            resumes.resume(role, body),
            frame.href(role.json()),
            facts.letter(),
            facts.related(),
            start(facts.templates()),
            codes(body),
            body.sources().stream().map(s -> new Ref(s.title(), s.url())).toList(),
            texts.markup(own.footnotes()),
            facts.byline());
    return new RoleView(frame.site(), pages.role(role, body, facts), text);
  }

  private static RoleText.BulletList bullets(RoleTexts own, ProseViews texts) {
    var levels = new ArrayList<RoleText.Level>();
    for (var level : own.bullets().levels()) {
      levels.add(
          new RoleText.Level(
              level.name(),
              level.id(),
              level.bullets().stream().map(b -> bullet(b, texts)).toList()));
    }
    return new RoleText.BulletList(texts.markup(own.bullets().intro()), levels);
  }

  private static RoleText.Bullet bullet(Bullet bullet, ProseViews texts) {
    return new RoleText.Bullet(
        texts.markup(bullet.text()),
        bullet.copy(),
        texts.markup(bullet.insteadOf()),
        texts.markup(bullet.why()),
        bullet.shows().stream().map(n -> new RoleText.ShownTip(n, "#tip-" + n)).toList());
  }

  private static List<RoleText.Code> codes(RoleBody body) {
    return body.codes().entrySet().stream()
        .map(c -> new RoleText.Code(Classifications.name(c.getKey()), c.getValue()))
        .toList();
  }

  /** The site's builder; until it has one, the first template is where a visitor goes on. */
  private Action start(List<Recommendation> pairings) {
    Action builder = builder();
    Recommendation first = pairings.get(0);
    return builder == null ? new Action("Start with " + first.title(), first.href()) : builder;
  }

  /** The site's builder, or null if it has none. */
  private @Nullable Action builder() {
    SiteSettings.Builder builder = frame.settings().builder();
    return builder == null ? null : new Action(builder.label(), builder.url());
  }

  View letter(Letter letter, LetterBody body, LetterFacts facts) {
    var texts = new ProseViews(facts.links());
    var text =
        new LetterText(
            facts.title(),
            facts.noun(),
            letter.head().summary(),
            letter.head().draft(),
            facts.role(),
            texts.markup(body.intro()),
            texts.tips(body.tips()),
            texts.markup(body.letter()),
            texts.parts(body.more()),
            facts.templates(),
            start(facts.templates()),
            texts.markup(body.footnotes()),
            facts.byline());
    return new LetterView(frame.site(), pages.letter(letter, facts), text);
  }

  View page(FreePage page, PageBody body, FreePageFacts facts) {
    var texts = new ProseViews(facts.links());
    return new FreePageView(
        frame.site(),
        pages.free(page),
        page.head().draft(),
        texts.markup(body.text()),
        texts.markup(body.footnotes()),
        facts.updated());
  }

  /** The sample résumé of a guide in a template, for the printer. */
  View print(Role role, String template, RoleBody body, PrintFacts facts) {
    ResumeText resume = resumes.resume(role, body);
    return new PrintView(
        frame.site(),
        pages.print(role, Pages.title(role), template, resume.name()),
        resume,
        null,
        facts.look());
  }

  /** The sample letter of a guide in a template, for the printer. */
  View print(Letter letter, String template, LetterBody body, PrintFacts facts) {
    String title = Pages.letterTitle(facts.title());
    return new PrintView(
        frame.site(),
        pages.print(letter, title, template, title),
        null,
        new ProseViews(facts.links()).document(body, frame.href(letter.address())),
        facts.look());
  }

  /**
   * A template, dressing documents.
   *
   * @param role the role whose résumé it dresses, or null
   * @param letter the letter that it dresses, or null
   */
  TemplateText template(
      ResumeTemplate template,
      TemplateFacts facts,
      @Nullable Role role,
      @Nullable RoleBody roleBody,
      @Nullable Letter letter,
      @Nullable LetterBody letterBody) {
    return new TemplateText(
        template.head().title(),
        frame.href(template.address()),
        template.head().summary(),
        template.tone().toString(),
        template.columns(),
        facts.proven(),
        template.highlights().stream().map(Objects::toString).toList(),
        facts.fits(),
        facts.roles(),
        facts.look(),
        role == null || roleBody == null ? null : resumes.resume(role, roleBody),
        facts.resumePrint(),
        letter == null || letterBody == null
            ? null
            : new ProseViews(facts.letterLinks())
                .document(letterBody, frame.href(letter.address())),
        facts.letterPrint(),
        facts.proven() ? proof(template.proof()) : null,
        builder());
  }

  private static TemplateText.@Nullable Proof proof(ResumeTemplate.@Nullable Proof proof) {
    return proof == null
        ? null
        : new TemplateText.Proof(proof.points(), proof.text().lines().toList());
  }
}

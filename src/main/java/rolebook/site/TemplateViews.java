package rolebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Category;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.Letter;
import rolebook.guide.Pairing;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.guide.SiteSettings;
import rolebook.theme.Action;
import rolebook.theme.PrintView;
import rolebook.theme.Recommendation;
import rolebook.theme.Ref;
import rolebook.theme.ResumeText;
import rolebook.theme.TemplateText;
import rolebook.theme.TemplateView;
import rolebook.theme.View;

/** Makes what the theme sees of résumé templates, and of documents that they dress. */
final class TemplateViews {
  private final Guide guide;
  private final Pages pages;
  private final ProseViews texts;
  private final Looks looks;
  private final ResumeViews resumes;
  private final Map<String, ResumeTemplate.Proof> proven;

  /**
   * @param proven the proofs of the templates that are proven to parse cleanly, by their slugs
   */
  TemplateViews(
      Guide guide,
      Pages pages,
      ProseViews texts,
      Looks looks,
      Map<String, ResumeTemplate.Proof> proven) {
    this.guide = guide;
    this.pages = pages;
    this.texts = texts;
    this.looks = looks;
    this.resumes = new ResumeViews(guide.settings().language());
    this.proven = proven;
  }

  /** A guide's sample résumé. */
  ResumeText resume(Role role) {
    return resumes.resume(role);
  }

  /** The sample résumé of a guide in a template, for the printer. */
  View print(Role role, ResumeTemplate template) {
    ResumeText resume = resume(role);
    return new PrintView(
        pages.site(),
        pages.print(role, pages.title(role), template, resume.name()),
        resume,
        null,
        looks.of(template));
  }

  /** The sample letter of a guide in a template, for the printer. */
  View print(Letter letter, ResumeTemplate template) {
    return new PrintView(
        pages.site(),
        pages.print(letter, pages.title(letter), template, pages.title(letter)),
        null,
        texts.document(letter),
        looks.of(template));
  }

  /**
   * The templates of pairings, each with its reason.
   *
   * @param dressed the entry whose document they dress, or null where it has none
   */
  List<Recommendation> recommendations(List<Pairing> pairings, @Nullable Entry dressed) {
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

  /** The site's builder, or null if it has none. */
  @Nullable Action builder() {
    SiteSettings.Builder builder = guide.settings().builder();
    return builder == null ? null : new Action(builder.label(), builder.url());
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
    List<Role> roles = guide.roles(template);
    Role shown = guide.shownIn(template);
    Letter letter = letter(roles.isEmpty() && shown != null ? List.of(shown) : roles);
    return new TemplateText(
        template.head().title(),
        guide.href(template.address()),
        template.head().summary(),
        template.tone().toString(),
        template.columns(),
        proven.containsKey(template.slug()),
        template.highlights().stream().map(Objects::toString).toList(),
        fits,
        roles.stream().map(role -> paired(role, template)).toList(),
        looks.of(template),
        shown == null ? null : resume(shown),
        shown == null ? null : print(shown, shown.pairings(), template),
        letter == null ? null : texts.document(letter),
        letter == null ? null : print(letter, guide.pairings(letter), template),
        proof(proven.get(template.slug())),
        builder());
  }

  /** The first letter of some roles that has a sample, or null if there is none. */
  private @Nullable Letter letter(List<Role> roles) {
    return roles.stream()
        .map(guide::letter)
        .filter(letter -> letter != null && letter.hasSample())
        .findFirst()
        .orElse(null);
  }

  /** The address of an entry's document for the printer, or null if there is no such page. */
  private @Nullable String print(Entry entry, List<Pairing> pairings, ResumeTemplate template) {
    boolean printed =
        guide.settings().prints()
            && pairings.stream().anyMatch(p -> p.template().value().equals(template.slug()));
    return printed ? guide.href(entry.print(template.slug())) : null;
  }

  private static TemplateText.@Nullable Proof proof(ResumeTemplate.@Nullable Proof proof) {
    return proof == null
        ? null
        : new TemplateText.Proof(proof.points(), proof.text().lines().toList());
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
}

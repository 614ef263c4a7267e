package rolebook.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role guide.
 *
 * @param title the role, as written
 * @param noun the role inside a sentence: {@code backend engineer}
 * @param plural several of them: {@code backend engineers}
 * @param summary its summary
 * @param draft whether it is a draft
 * @param category its category
 * @param aliases what else people call it
 * @param intro the introduction
 * @param tips the tips
 * @param bullets the sample bullets
 * @param parts the parts under headings of the writer's own
 * @param questions questions and answers
 * @param skills its skills, in groups
 * @param sections the résumé's sections that matter, in order
 * @param templates the résumé templates that suit it, best first
 * @param resume the résumé of a made-up person that shows the advice at work
 * @param json the address of that résumé in JSON Resume's format
 * @param letter its cover letter
 * @param related related roles
 * @param start where a visitor starts a résumé
 * @param codes the occupation's codes
 * @param sources what figures in the guide rest on
 * @param footnotes its footnotes; the first has the number 1 and the id {@code Note-1}
 * @param byline who answers for it
 */
public record RoleText(
    String title,
    String noun,
    String plural,
    String summary,
    boolean draft,
    Ref category,
    List<String> aliases,
    Markup intro,
    TipList tips,
    BulletList bullets,
    List<Part> parts,
    List<Part> questions,
    List<Skills> skills,
    List<String> sections,
    List<Recommendation> templates,
    ResumeText resume,
    String json,
    @Nullable Card letter,
    List<Card> related,
    Action start,
    List<Code> codes,
    List<Ref> sources,
    List<Markup> footnotes,
    Byline byline) {

  /**
   * The sample bullets.
   *
   * @param intro what leads up to them; may be empty
   * @param levels the bullets by level; empty if the guide has none
   */
  public record BulletList(Markup intro, List<Level> levels) {}

  /**
   * Bullets for one level of experience.
   *
   * @param name the level; missing if the guide has no levels
   * @param id the id that links lead to; missing without a name
   * @param bullets the bullets
   */
  public record Level(@Nullable String name, @Nullable String id, List<Bullet> bullets) {}

  /**
   * A sample bullet.
   *
   * @param text the line, inline
   * @param copy the line as plain text, as a visitor copies it
   * @param insteadOf the weak line that it replaces, inline; may be empty
   * @param why why it is the better one, inline; may be empty
   * @param shows the tips that it shows at work
   */
  public record Bullet(
      Markup text, String copy, Markup insteadOf, Markup why, List<ShownTip> shows) {}

  /**
   * A tip that a bullet shows at work.
   *
   * @param number the tip's number
   * @param href the address of its place on the page
   */
  public record ShownTip(int number, String href) {}

  /**
   * Skills that belong together.
   *
   * @param name what they have in common
   * @param keywords the skills
   */
  public record Skills(@Nullable String name, List<String> keywords) {}

  /**
   * A code of the occupation.
   *
   * @param classification whose code: {@code O*NET-SOC}, {@code ISCO-08}, {@code ESCO}
   * @param code the code
   */
  public record Code(String classification, String code) {}
}

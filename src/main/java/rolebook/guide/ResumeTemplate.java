package rolebook.guide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A look for résumés and letters that a visitor can choose.
 *
 * @param head what every entry has; its title is the template's name
 * @param tone how it speaks
 * @param columns how many columns it sets, 1 or 2
 * @param highlights the résumé's sections that it brings forward
 * @param fits the ids of the categories that it suits
 * @param fonts the ids of the theme's fonts that it uses
 * @param order its place among the templates; those without come last
 * @param ats where it claims to parse cleanly, or null where it does not
 * @param proof its proof, or null without one
 * @param css its stylesheet
 */
public record ResumeTemplate(
    Head head,
    Tone tone,
    int columns,
    List<ResumeSection> highlights,
    List<Located<String>> fits,
    List<Located<String>> fonts,
    @Nullable Double order,
    @Nullable Located<Boolean> ats,
    @Nullable Proof proof,
    String css)
    implements Entry {

  /**
   * A proof that documents in the template are parsed cleanly.
   *
   * @param digests the digests of what it was made with, by what they are of
   * @param points what was checked
   * @param text what a parser reads of a résumé in the template
   */
  public record Proof(Map<String, String> digests, List<String> points, String text) {}
}

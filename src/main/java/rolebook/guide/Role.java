package rolebook.guide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A guide to the résumé for one job.
 *
 * @param head what every entry has
 * @param noun the role inside a sentence: {@code backend engineer}
 * @param plural several of them: {@code backend engineers}
 * @param category the id of its category
 * @param aliases what else people call it
 * @param pairings the résumé templates that suit it, best first
 * @param letter the slug of its letter where the writer named one, or null
 * @param related the slugs of the roles that the writer named as related
 * @param skills its skills, in groups
 * @param sections the résumé's sections that matter, in order
 * @param codes the occupation's codes by classification: {@code onet}, {@code isco}, {@code esco}
 * @param sources what figures in the guide rest on
 * @param sample the person in the previews where the writer gave one, or null
 * @param body the guide's texts
 */
public record Role(
    Head head,
    String noun,
    String plural,
    Located<String> category,
    List<Located<String>> aliases,
    List<Pairing> pairings,
    @Nullable Located<String> letter,
    List<Located<String>> related,
    List<SkillGroup> skills,
    List<ResumeSection> sections,
    Map<String, String> codes,
    List<Source> sources,
    @Nullable Sample sample,
    RoleBody body)
    implements Entry {

  /** The address of its sample résumé in JSON Resume's format. */
  public String json() {
    return address() + "resume.json";
  }
}

package rolebook.guide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only a role's own pages show of it.
 *
 * @param texts the guide's texts
 * @param skills its skills, in groups
 * @param sections the résumé's sections that matter, in order
 * @param codes the occupation's codes by classification: {@code onet}, {@code isco}, {@code esco}
 * @param sources what figures in the guide rest on
 * @param sample the person in the previews where the writer gave one, or null
 */
public record RoleBody(
    RoleTexts texts,
    List<SkillGroup> skills,
    List<ResumeSection> sections,
    Map<String, String> codes,
    List<Source> sources,
    @Nullable Sample sample)
    implements Body {}

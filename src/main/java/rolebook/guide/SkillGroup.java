package rolebook.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Skills that belong together.
 *
 * @param name what they have in common, or null for skills without a group
 * @param keywords the skills
 */
public record SkillGroup(@Nullable String name, List<String> keywords) {}

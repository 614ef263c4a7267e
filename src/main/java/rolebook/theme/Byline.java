package rolebook.theme;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a page.
 *
 * @param author who wrote it, or null
 * @param reviewer who reviewed it, or null
 * @param updated when it was last looked over, or null
 */
public record Byline(@Nullable Person author, @Nullable Person reviewer, @Nullable Day updated) {}

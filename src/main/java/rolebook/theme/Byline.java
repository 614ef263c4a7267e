package rolebook.theme;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a page.
 *
 * @param author who wrote it
 * @param reviewer who reviewed it
 * @param updated when it was last looked over
 */
public record Byline(@Nullable Person author, @Nullable Person reviewer, @Nullable Day updated) {}

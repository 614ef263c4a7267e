package rolebook.content;

import org.jspecify.annotations.Nullable;
import rolebook.guide.Body;
import rolebook.guide.ReadEntry;

/**
 * A content file that was read.
 *
 * @param entry what linking needs of it
 * @param body what only its own pages show, or null where it has no page or no such part
 */
public record ReadFile(ReadEntry entry, @Nullable Body body) {}

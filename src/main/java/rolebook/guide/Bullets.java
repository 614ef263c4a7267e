package rolebook.guide;

import java.util.List;

/**
 * The sample bullets of a guide.
 *
 * @param intro what stands before them, or nothing
 * @param levels the bullets by level; a guide without levels has one without a name
 */
public record Bullets(Prose intro, List<Level> levels) {
  /** No bullets. */
  public static final Bullets NONE = new Bullets(Prose.EMPTY, List.of());
}

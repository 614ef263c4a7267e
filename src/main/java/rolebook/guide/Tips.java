package rolebook.guide;

import java.util.List;

/**
 * The tips of a guide.
 *
 * @param intro what stands before them, or nothing
 * @param list the tips in order; a tip's number is its place here, from 1
 */
public record Tips(Prose intro, List<Tip> list) {
  /** No tips. */
  public static final Tips NONE = new Tips(Prose.EMPTY, List.of());
}

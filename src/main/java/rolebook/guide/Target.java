package rolebook.guide;

import org.jspecify.annotations.Nullable;

/** Where a link or image leads. */
sealed interface Target {
  /**
   * A page or file that will be there.
   *
   * @param href its address as a link carries it
   * @param size the size of an image, if it is one that is published here
   */
  record Found(String href, Asset.@Nullable ImageSize size) implements Target {}

  /** Nothing, and why. */
  record Lost(Problem problem) implements Target {}

  /** Something that could not be read, which is reported where it is wrong. */
  record Unreadable() implements Target {}
}

package rolebook.guide;

import org.jspecify.annotations.Nullable;

/**
 * A file that is published as it is.
 *
 * @param path its path from the site's root, with {@code /} between names and none in front
 * @param size its size in pixels if it is an image whose size can be read, else null
 */
public record Asset(String path, @Nullable ImageSize size) {

  /**
   * The size of an image.
   *
   * @param width in pixels
   * @param height in pixels
   */
  public record ImageSize(int width, int height) {}
}

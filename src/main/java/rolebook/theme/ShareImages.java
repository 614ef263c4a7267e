package rolebook.theme;

import java.awt.Font;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/**
 * The pictures that other sites show where somebody shares a page: what it is called and what it is
 * about, in the theme's type and its colours by daylight. Immutable and thread-safe.
 */
public final class ShareImages {
  /** How wide an image is, in pixels. */
  public static final int WIDTH = 1200;

  /** How high an image is, in pixels. */
  public static final int HEIGHT = 630;

  private static final String FOLDER = "share/";
  private static final String HEADING = "heading.ttf";
  private static final String TEXT = "text.ttf";

  /**
   * What stands on an image.
   *
   * @param site what the site is called
   * @param above what the page belongs to; empty if to nothing
   * @param title what the page is called
   * @param summary what it is about
   */
  public record Words(String site, String above, String title, String summary) {}

  private final Font heading;
  private final Font text;
  private final ShareColors colors;
  private final SharePalette palette;
  private final String look;

  private ShareImages(Font heading, Font text, ShareColors colors, String look) {
    this.heading = heading;
    this.text = text;
    this.colors = colors;
    this.palette = new SharePalette(colors);
    this.look = look;
  }

  /**
   * The images of a theme; null if it lacks what they are drawn with, which is reported.
   *
   * @throws IOException if this machine's Java draws no text
   */
  public static @Nullable ShareImages of(ThemeFiles theme, Diagnostics diagnostics)
      throws IOException {
    Font heading = font(theme, HEADING, diagnostics);
    Font text = font(theme, TEXT, diagnostics);
    ShareColors colors = ShareColors.of(theme, diagnostics);
    return heading == null || text == null || colors == null
        ? null
        : new ShareImages(heading, text, colors, look(theme, colors));
  }

  private static String look(ThemeFiles theme, ShareColors colors) {
    var look = new StringBuilder(colors.toString());
    theme.in(FOLDER).values().forEach(bytes -> look.append(Fingerprint.digest(bytes)));
    return look.toString();
  }

  private static @Nullable Font font(ThemeFiles theme, String name, Diagnostics diagnostics)
      throws IOException {
    byte[] bytes = theme.all().get(FOLDER + name);
    Font font = bytes == null ? null : ShareType.read(bytes);
    if (font == null) {
      String problem = bytes == null ? "there is no font '%s'" : "'%s' is no TrueType font";
      diagnostics.report(
          Code.SHARE_IMAGES,
          Location.file(theme.shown(FOLDER + name)),
          problem.formatted(FOLDER + name) + ", and share images are drawn with it",
          "put a TrueType font there, or take 'share-images' out of 'extras' in site.yaml");
    }
    return font;
  }

  /** What tells images of this theme from others with the same words. */
  public String look() {
    return look;
  }

  /** An image as a PNG file. */
  public byte[] draw(Words words) throws IOException {
    return new ShareDrawing(heading, text, colors, palette).draw(words);
  }
}

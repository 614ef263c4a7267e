package rolebook.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets the lines of share images. */
final class ShareType {
  /** Places that no pixel grid moves, so that they are the same on every machine. */
  private static final FontRenderContext PLACES = new FontRenderContext(null, true, true);

  private ShareType() {}

  /**
   * A TrueType font; null if the bytes are none.
   *
   * @throws IOException if this machine's Java draws no text
   */
  static @Nullable Font read(byte[] bytes) throws IOException {
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
      return font.deriveFont(
          Map.of(
              TextAttribute.KERNING, TextAttribute.KERNING_ON,
              TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    } catch (FontFormatException e) {
      return null;
    } catch (IOException | RuntimeException | LinkageError | InternalError e) {
      // What a Java without the system's font libraries throws differs from one to the next.
      throw new IOException(
          "this machine's Java draws no text, which share images need: install 'fontconfig' and"
              + " 'freetype', or take 'share-images' out of 'extras' in site.yaml",
          e);
    }
  }

  /**
   * Sets a text in lines no longer than a width, none of them broken within a word unless the word
   * alone is too long.
   */
  static List<TextLayout> lines(String text, Font font, float width) {
    var lines = new ArrayList<TextLayout>();
    if (text.isBlank()) {
      return lines;
    }
    var measurer =
        new LineBreakMeasurer(
            attributed(text, font).getIterator(),
            BreakIterator.getLineInstance(Locale.ROOT),
            PLACES);
    while (measurer.getPosition() < text.length()) {
      lines.add(measurer.nextLayout(width));
    }
    return lines;
  }

  /** Letters that the theme's font lacks are drawn in one that the machine has. */
  private static AttributedString attributed(String text, Font font) {
    var attributed = new AttributedString(text, Map.of(TextAttribute.FONT, font));
    int size = font.getSize();
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (!font.canDisplay(text.codePointAt(i))) {
        int end = text.offsetByCodePoints(i, 1);
        var other = new Font(Font.SANS_SERIF, Font.PLAIN, size);
        attributed.addAttribute(TextAttribute.FONT, other, i, end);
      }
    }
    return attributed;
  }
}

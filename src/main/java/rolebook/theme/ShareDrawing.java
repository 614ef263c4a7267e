package rolebook.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** One share image: words on the desk, and beside them a sheet with the editor's marks. */
final class ShareDrawing {
  private static final int MARGIN = 72;

  /** Where the words begin below the head. */
  private static final int TOP = 168;

  private static final int COLUMN = 664;
  private static final int LARGEST_TITLE = 92;
  private static final int SMALLEST_TITLE = 52;
  private static final float SUMMARY = 28;
  private static final float GAP = 28;

  private static final int SHEET_LEFT = 824;
  private static final int SHEET_TOP = TOP;
  private static final int SHEET_WIDTH = ShareImages.WIDTH - MARGIN - SHEET_LEFT;

  private final BufferedImage image =
      new BufferedImage(ShareImages.WIDTH, ShareImages.HEIGHT, BufferedImage.TYPE_INT_RGB);

  private final Graphics2D canvas = image.createGraphics();
  private final Font heading;
  private final Font text;
  private final ShareColors colors;
  private final SharePalette palette;

  ShareDrawing(Font heading, Font text, ShareColors colors, SharePalette palette) {
    this.heading = heading;
    this.text = text;
    this.colors = colors;
    this.palette = palette;
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** The image with some words, as a PNG file. */
  byte[] draw(ShareImages.Words words) throws IOException {
    fill(colors.paper(), new Rectangle2D.Float(0, 0, ShareImages.WIDTH, ShareImages.HEIGHT));
    sheet();
    head(words);
    words(words);
    canvas.dispose();
    var png = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(palette.reduce(image), "png", stream);
    }
    return png.toByteArray();
  }

  private void head(ShareImages.Words words) {
    float baseline = 88;
    List<TextLayout> site = ShareType.lines(words.site(), heading.deriveFont(34f), COLUMN);
    site.stream().limit(1).forEach(line -> write(line, colors.ink(), MARGIN, baseline));
    fill(colors.line(), new Rectangle2D.Float(MARGIN, 116, ShareImages.WIDTH - 2 * MARGIN, 1));
  }

  /** The larger the title can be with all words on the image, the better. */
  private void words(ShareImages.Words words) {
    List<TextLayout> above = ShareType.lines(words.above(), text.deriveFont(26f), COLUMN);
    List<TextLayout> summary =
        ShareType.lines(words.summary(), text.deriveFont(SUMMARY), COLUMN - 40);
    int top = TOP + (above.isEmpty() ? 0 : 56);
    int room = ShareImages.HEIGHT - 56 - top;
    int size = LARGEST_TITLE;
    List<TextLayout> title = title(words, size);
    while (size > SMALLEST_TITLE && height(title, size) + height(summary, SUMMARY) > room) {
      size -= 4;
      title = title(words, size);
    }
    above.stream().limit(1).forEach(line -> write(line, colors.mark(), MARGIN, TOP + 20));
    float y = write(title, size, colors.ink(), top);
    write(summary, SUMMARY, colors.soft(), y + GAP);
  }

  private static float height(List<TextLayout> lines, float size) {
    return lines.isEmpty() ? 0 : GAP + lines.size() * leading(size);
  }

  private static float leading(float size) {
    return Math.round(size * (size > SUMMARY ? 1.04f : 1.4f));
  }

  private List<TextLayout> title(ShareImages.Words words, float size) {
    return ShareType.lines(words.title(), heading.deriveFont(size), COLUMN);
  }

  /** Writes lines as far as there is room, and returns where they end. */
  private float write(List<TextLayout> lines, float size, Color color, float top) {
    float y = top;
    for (TextLayout line : lines) {
      if (y + size > ShareImages.HEIGHT) {
        break;
      }
      write(line, color, MARGIN, y + size * 0.8f);
      y += leading(size);
    }
    return y;
  }

  /** A résumé as it lies on the desk: a name, lines under headings, and what the editor did. */
  private void sheet() {
    var sheet = new Rectangle2D.Float(SHEET_LEFT, SHEET_TOP, SHEET_WIDTH, ShareImages.HEIGHT);
    fill(colors.sheet(), sheet);
    canvas.setStroke(new BasicStroke(1));
    draw(colors.line(), sheet);
    int left = SHEET_LEFT + 48;
    bar(colors.ink(), left, SHEET_TOP + 44, 148, 12);
    bar(colors.line(), left, SHEET_TOP + 68, 104, 6);
    fill(colors.line(), new Rectangle2D.Float(left, SHEET_TOP + 98, SHEET_WIDTH - 80, 1));
    bar(colors.soft(), left, SHEET_TOP + 120, 72, 8);
    int[] lengths = {208, 176, 216, 132, 0, 200, 164, 0, 212, 188, 96, 0, 204, 172, 216};
    int y = SHEET_TOP + 150;
    for (int length : lengths) {
      bar(colors.line(), left, y, length, 6);
      y += length == 0 ? 20 : 22;
    }
    strike(left - 6, SHEET_TOP + 153, 220);
    mark("1", SHEET_TOP + 197);
    mark("2", SHEET_TOP + 263);
    mark("3", SHEET_TOP + 327);
  }

  private void bar(Color color, float x, float y, float width, float height) {
    fill(color, new Rectangle2D.Float(x, y, width, height));
  }

  /** A line that is struck out by hand, and the caret where the better one goes in. */
  private void strike(float x, float y, float length) {
    canvas.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    draw(colors.mark(), new Line2D.Float(x, y + 1, x + length, y - 2));
    var caret = new Path2D.Float();
    caret.moveTo(x + length + 4, y + 14);
    caret.lineTo(x + length + 11, y + 2);
    caret.lineTo(x + length + 18, y + 14);
    draw(colors.mark(), caret);
  }

  /** The number of a tip, at the line that shows it. */
  private void mark(String number, float y) {
    float x = SHEET_LEFT + 22;
    canvas.setStroke(new BasicStroke(2));
    draw(colors.mark(), new Ellipse2D.Float(x - 13, y - 13, 26, 26));
    for (TextLayout digit : ShareType.lines(number, text.deriveFont(17f), COLUMN)) {
      write(digit, colors.mark(), x - digit.getAdvance() / 2, y + 6);
    }
  }

  private void write(TextLayout line, Color color, float x, float baseline) {
    fill(color, line.getOutline(AffineTransform.getTranslateInstance(x, baseline)));
  }

  private void fill(Color color, Shape shape) {
    canvas.setColor(color);
    canvas.fill(shape);
  }

  private void draw(Color color, Shape shape) {
    canvas.setColor(color);
    canvas.draw(shape);
  }
}

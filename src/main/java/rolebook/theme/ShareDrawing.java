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
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import rolebook.theme.ShareImages.Ink;

/** One share image: words on the desk, and beside them a sheet with the editor's marks. */
final class ShareDrawing {
  private static final int MARGIN = 72;

  /** Where the words begin below the head, and how far down they may go. */
  private static final int TOP = 168;

  private static final int BOTTOM = ShareImages.HEIGHT - 56;
  private static final int COLUMN = 664;
  private static final int LARGEST_TITLE = 84;
  private static final int SMALLEST_TITLE = 52;
  private static final int MOST_TITLE_LINES = 3;

  private static final int SHEET_LEFT = 824;
  private static final int SHEET_TOP = TOP;
  private static final int SHEET_WIDTH = ShareImages.WIDTH - MARGIN - SHEET_LEFT;

  private final BufferedImage image =
      new BufferedImage(ShareImages.WIDTH, ShareImages.HEIGHT, BufferedImage.TYPE_INT_RGB);

  private final Graphics2D canvas = image.createGraphics();
  private final Font heading;
  private final Font text;
  private final Map<Ink, Color> colors;

  ShareDrawing(Font heading, Font text, Map<Ink, Color> colors) {
    this.heading = heading;
    this.text = text;
    this.colors = colors;
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** The image with some words, as a PNG file. */
  byte[] draw(ShareImages.Words words) throws IOException {
    fill(Ink.PAPER, new Rectangle2D.Float(0, 0, ShareImages.WIDTH, ShareImages.HEIGHT));
    sheet();
    head(words);
    words(words);
    canvas.dispose();
    var png = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(image, "png", stream);
    }
    return png.toByteArray();
  }

  private void head(ShareImages.Words words) {
    float baseline = 88;
    List<TextLayout> site = ShareType.lines(words.site(), heading.deriveFont(34f), COLUMN);
    site.stream().limit(1).forEach(line -> write(line, Ink.INK, MARGIN, baseline));
    fill(Ink.LINE, new Rectangle2D.Float(MARGIN, 116, ShareImages.WIDTH - 2 * MARGIN, 1));
  }

  private void words(ShareImages.Words words) {
    float y = TOP;
    Font small = text.deriveFont(26f);
    for (TextLayout line :
        ShareType.lines(words.above(), small, COLUMN).stream().limit(1).toList()) {
      write(line, Ink.MARK, MARGIN, y + 20);
      y += 56;
    }
    int size = LARGEST_TITLE;
    while (size > SMALLEST_TITLE && title(words, size).size() > MOST_TITLE_LINES) {
      size -= 4;
    }
    for (TextLayout line : title(words, size)) {
      if (y + size < BOTTOM) {
        write(line, Ink.INK, MARGIN, y + size * 0.8f);
        y += size * 1.06f;
      }
    }
    y += 28;
    for (TextLayout line : ShareType.lines(words.summary(), text.deriveFont(28f), COLUMN - 40)) {
      if (y + 28 < BOTTOM) {
        write(line, Ink.SOFT, MARGIN, y + 24);
        y += 40;
      }
    }
  }

  private List<TextLayout> title(ShareImages.Words words, int size) {
    return ShareType.lines(words.title(), heading.deriveFont((float) size), COLUMN);
  }

  /** A résumé as it lies on the desk: a name, lines under headings, and what the editor did. */
  private void sheet() {
    var sheet = new Rectangle2D.Float(SHEET_LEFT, SHEET_TOP, SHEET_WIDTH, ShareImages.HEIGHT);
    fill(Ink.SHEET, sheet);
    canvas.setStroke(new BasicStroke(1));
    draw(Ink.LINE, sheet);
    int left = SHEET_LEFT + 48;
    bar(Ink.INK, left, SHEET_TOP + 44, 148, 12);
    bar(Ink.LINE, left, SHEET_TOP + 68, 104, 6);
    fill(Ink.LINE, new Rectangle2D.Float(left, SHEET_TOP + 98, SHEET_WIDTH - 80, 1));
    bar(Ink.SOFT, left, SHEET_TOP + 120, 72, 8);
    int[] lengths = {208, 176, 216, 132, 0, 200, 164, 0, 212, 188, 96};
    int y = SHEET_TOP + 150;
    for (int length : lengths) {
      bar(Ink.LINE, left, y, length, 6);
      y += length == 0 ? 20 : 22;
    }
    strike(left - 6, SHEET_TOP + 153, 220);
    mark("1", SHEET_TOP + 197);
    mark("2", SHEET_TOP + 263);
    mark("3", SHEET_TOP + 327);
  }

  private void bar(Ink ink, float x, float y, float width, float height) {
    fill(ink, new Rectangle2D.Float(x, y, width, height));
  }

  /** A line that is struck out by hand, and the caret where the better one goes in. */
  private void strike(float x, float y, float length) {
    canvas.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    draw(Ink.MARK, new Line2D.Float(x, y + 1, x + length, y - 2));
    var caret = new Path2D.Float();
    caret.moveTo(x + length + 4, y + 14);
    caret.lineTo(x + length + 11, y + 2);
    caret.lineTo(x + length + 18, y + 14);
    draw(Ink.MARK, caret);
  }

  /** The number of a tip, at the line that shows it. */
  private void mark(String number, float y) {
    float x = SHEET_LEFT + 22;
    canvas.setStroke(new BasicStroke(2));
    draw(Ink.MARK, new Ellipse2D.Float(x - 13, y - 13, 26, 26));
    for (TextLayout digit : ShareType.lines(number, text.deriveFont(17f), COLUMN)) {
      write(digit, Ink.MARK, x - digit.getAdvance() / 2, y + 6);
    }
  }

  private void write(TextLayout line, Ink ink, float x, float baseline) {
    fill(ink, line.getOutline(AffineTransform.getTranslateInstance(x, baseline)));
  }

  private void fill(Ink ink, Shape shape) {
    canvas.setColor(colors.get(ink));
    canvas.fill(shape);
  }

  private void draw(Ink ink, Shape shape) {
    canvas.setColor(colors.get(ink));
    canvas.draw(shape);
  }
}

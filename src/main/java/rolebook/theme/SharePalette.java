package rolebook.theme;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes drawings small: what is drawn with few colours, and steps between them at the edges of
 * letters, needs one byte a pixel and no more. Thread-safe: all drawings in the same colours share
 * what is found out about them.
 */
final class SharePalette {
  private static final int STEPS = 31;

  private final int[] palette = new int[256];
  private final Map<Integer, Byte> nearest = new ConcurrentHashMap<>();

  SharePalette(ShareColors colors) {
    int next = 0;
    for (Color ground : List.of(colors.paper(), colors.sheet())) {
      for (Color ink : List.of(colors.ink(), colors.soft(), colors.line(), colors.mark())) {
        for (int step = 1; step <= STEPS; step++) {
          palette[next++] = blend(ground, ink, step);
        }
      }
      palette[next++] = ground.getRGB();
    }
  }

  private static int blend(Color ground, Color ink, int step) {
    return new Color(
            blend(ground.getRed(), ink.getRed(), step),
            blend(ground.getGreen(), ink.getGreen(), step),
            blend(ground.getBlue(), ink.getBlue(), step))
        .getRGB();
  }

  private static int blend(int ground, int ink, int step) {
    return ground + Math.round((ink - ground) * (float) step / STEPS);
  }

  /** A drawing whose pixels are packed numbers, in the nearest colours of the palette. */
  BufferedImage reduce(BufferedImage drawing) {
    int width = drawing.getWidth();
    int height = drawing.getHeight();
    var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
    var reduced = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
    var row = new int[width];
    var indexes = new byte[width];
    for (int y = 0; y < height; y++) {
      drawing.getRaster().getDataElements(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        indexes[x] = x > 0 && row[x] == row[x - 1] ? indexes[x - 1] : index(row[x]);
      }
      reduced.getRaster().setDataElements(0, y, width, 1, indexes);
    }
    return reduced;
  }

  private byte index(int color) {
    Byte known = nearest.get(color);
    return known == null ? nearest.computeIfAbsent(color, this::nearest) : known;
  }

  private byte nearest(int color) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(palette[i], color) < distance(palette[best], color)) {
        best = i;
      }
    }
    return (byte) best;
  }

  private static int distance(int one, int other) {
    int distance = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      int apart = (one >> shift & 0xFF) - (other >> shift & 0xFF);
      distance += apart * apart;
    }
    return distance;
  }
}

package rolebook.generator;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Makes small images. */
final class Images {
  private Images() {}

  static byte[] png(int width, int height) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory
    }
    return bytes.toByteArray();
  }

  static byte[] svg(int width, int height) {
    String size = "width=\"" + width + "\" height=\"" + height + "\"";
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + "/>\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}

package rolebook.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Asset.ImageSize;

/** Reads the sizes of images: PNG, JPEG, GIF, WebP and SVG. */
final class ImageSizes {
  private static final Set<String> PIXELS = Set.of("png", "jpg", "jpeg", "gif", "webp");
  private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]+([.][0-9]+)?)(px)?\\s*");
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9]+(?:[.][0-9]+)?)[\\s,]+([0-9]+(?:[.][0-9]+)?)\\s*");

  private static final double LARGEST = 100_000;

  private ImageSizes() {}

  /** The size of an image, or null if the file is no image of these kinds or cannot be read. */
  static @Nullable ImageSize of(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (ending.equals("svg")) {
      return svg(file);
    }
    return PIXELS.contains(ending) ? pixels(file) : null;
  }

  private static @Nullable ImageSize pixels(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        ImageInputStream stream = new MemoryCacheImageInputStream(bytes)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return new ImageSize(reader.getWidth(0), reader.getHeight(0));
      } catch (IOException | RuntimeException e) {
        return null; // a file that is broken inside: readers throw what they like
      } finally {
        reader.dispose();
      }
    }
  }

  private static @Nullable ImageSize svg(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Decoded here: bytes that are no UTF-8 make the parser write to standard error.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.strip()));
      while (!xml.isStartElement()) {
        xml.next();
      }
      Matcher width = LENGTH.matcher(attribute(xml, "width"));
      Matcher height = LENGTH.matcher(attribute(xml, "height"));
      return width.matches() && height.matches()
          ? rounded(width.group(1), height.group(1))
          : viewBox(attribute(xml, "viewBox"));
    } catch (XMLStreamException | NoSuchElementException e) {
      return null;
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static @Nullable ImageSize viewBox(String viewBox) {
    Matcher matcher = VIEW_BOX.matcher(viewBox);
    return matcher.matches() ? rounded(matcher.group(1), matcher.group(2)) : null;
  }

  /** A size in whole pixels; null for one that no image has. */
  private static @Nullable ImageSize rounded(String width, String height) {
    double w = Double.parseDouble(width);
    double h = Double.parseDouble(height);
    boolean real = w >= 0.5 && h >= 0.5 && w <= LARGEST && h <= LARGEST;
    return real ? new ImageSize((int) Math.round(w), (int) Math.round(h)) : null;
  }
}

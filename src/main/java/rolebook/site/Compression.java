package rolebook.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import rolebook.guide.Guide;
import rolebook.site.Manifest.PublishedFile;

/**
 * Publishes each text file of a site compressed, too, beside itself, for hosts that send such a
 * file to browsers that take it; where compressing pays. Only what has changed is compressed again.
 */
final class Compression {
  private static final String ENDING = ".gz";

  /** How names of text files end. */
  private static final Set<String> TEXTS =
      Set.of("css", "html", "js", "json", "md", "svg", "txt", "xml");

  /** A stream that takes its time. */
  private static final class Smallest extends GZIPOutputStream {
    Smallest(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private final Guide guide;
  private final Publisher publisher;

  Compression(Guide guide, Publisher publisher) {
    this.guide = guide;
    this.publisher = publisher;
  }

  /** Adds the compressed files, now that all others are there. */
  void addAll(Workers workers) throws IOException {
    List<String> texts = publisher.files().keySet().stream().filter(this::isText).toList();
    workers.each("compressing", texts, this::add);
  }

  /** Whether a file is text that the writers have not compressed themselves. */
  private boolean isText(String file) {
    return TEXTS.contains(file.substring(file.lastIndexOf('.') + 1))
        && !guide.hasAsset(file + ENDING);
  }

  private String add(String file) throws IOException {
    PublishedFile plain = Objects.requireNonNull(publisher.files().get(file));
    PageKey key = PageKey.of(plain.digest());
    String compressed = file + ENDING;
    if (key.equals(publisher.key(compressed))) {
      publisher.keep(compressed);
      return compressed;
    }
    byte[] bytes = Objects.requireNonNull(publisher.read(file));
    byte[] fewer = compress(bytes);
    if (fewer.length < bytes.length) {
      publisher.stage(compressed, fewer, key);
    } else {
      publisher.leaveOut(compressed);
    }
    return compressed;
  }

  private static byte[] compress(byte[] bytes) throws IOException {
    var compressed = new ByteArrayOutputStream();
    try (var out = new Smallest(compressed)) {
      out.write(bytes);
    }
    return compressed.toByteArray();
  }
}

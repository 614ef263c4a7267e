package rolebook.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
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
  /** How names of text files end. */
  private static final Set<String> TEXTS =
      Set.of("css", "html", "js", "json", "md", "svg", "txt", "xml");

  /** How a file is compressed, always as far as it can be. */
  private enum Encoding {
    GZIP(".gz") {
      @Override
      byte[] compress(byte[] bytes) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var out = new SmallestGzip(compressed)) {
          out.write(bytes);
        }
        return compressed.toByteArray();
      }
    },
    BROTLI(".br") {
      @Override
      byte[] compress(byte[] bytes) throws IOException {
        return Encoder.compress(bytes, Encoder.Parameters.create(11).setMode(Encoder.Mode.TEXT));
      }
    };

    private final String ending;

    Encoding(String ending) {
      this.ending = ending;
    }

    abstract byte[] compress(byte[] bytes) throws IOException;
  }

  private static final class SmallestGzip extends GZIPOutputStream {
    SmallestGzip(OutputStream out) throws IOException {
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
    if (!Brotli4jLoader.isAvailable()) {
      throw new IOException(
          "'--compress' needs Brotli, whose library does not run on this machine",
          Brotli4jLoader.getUnavailabilityCause());
    }
    List<String> texts = publisher.files().keySet().stream().filter(Compression::isText).toList();
    workers.each("compressing", texts, this::add);
  }

  private static boolean isText(String file) {
    return TEXTS.contains(file.substring(file.lastIndexOf('.') + 1));
  }

  private String add(String file) throws IOException {
    for (Encoding encoding : Encoding.values()) {
      if (!guide.hasAsset(file + encoding.ending)) { // the writers' own stays in its place
        add(file, encoding);
      }
    }
    return file;
  }

  private void add(String file, Encoding encoding) throws IOException {
    PublishedFile plain = Objects.requireNonNull(publisher.files().get(file));
    PageKey key = PageKey.of(plain.digest());
    String compressed = file + encoding.ending;
    if (key.equals(publisher.key(compressed))) {
      publisher.keep(compressed);
      return;
    }
    byte[] bytes = Objects.requireNonNull(publisher.read(file));
    byte[] fewer = encoding.compress(bytes);
    if (fewer.length < bytes.length) {
      publisher.stage(compressed, fewer, key);
    } else {
      publisher.leaveOut(compressed);
    }
  }
}

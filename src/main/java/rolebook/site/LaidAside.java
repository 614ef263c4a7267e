package rolebook.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile;
import rolebook.guide.Body;

/**
 * Lays bodies aside on the disk until their pages are rendered: so memory does not grow with what
 * they hold. Thread-safe.
 */
final class LaidAside implements AutoCloseable {
  /** Where a body is. */
  private record Place(long at, int length) {}

  private final FileChannel file;
  private final AtomicLong end = new AtomicLong();
  private final Map<String, Place> places = new ConcurrentHashMap<>();

  /**
   * @param path a file that is made for it, and taken away when it is closed
   */
  LaidAside(Path path) throws IOException {
    this.file =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Lays the body in a file aside. */
  void put(ContentFile of, Body body) throws IOException {
    byte[] bytes = RecordWriter.bytes(of.shown(), body);
    var place = new Place(end.getAndAdd(bytes.length), bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    long at = place.at();
    while (rest.hasRemaining()) {
      at += file.write(rest, at);
    }
    places.put(of.name(), place);
  }

  /** The body in a file; null if it was not laid aside. */
  @Nullable Body get(ContentFile of) throws IOException {
    Place place = places.get(of.name());
    if (place == null) {
      return null;
    }
    var bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining() && file.read(bytes, place.at() + bytes.position()) >= 0) {
      // goes on until all is there
    }
    return RecordReader.read(of.shown(), bytes.array(), Body.class);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

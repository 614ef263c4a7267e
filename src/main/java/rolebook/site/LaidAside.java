package rolebook.site;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lays on the disk what is needed again only later: so memory does not grow with it. Thread-safe.
 */
final class LaidAside implements AutoCloseable {
  /** How much memory what linking needs of an entry takes, roughly. */
  private static final long ENTRY_BYTES = 3_000;

  /** Where something lies. */
  record Place(LaidAside file, long at, int length) {
    /** The bytes that were laid there. */
    byte[] bytes() throws IOException {
      return file.get(at, length);
    }
  }

  private final FileChannel file;
  private final long memory;
  private final AtomicLong end = new AtomicLong();

  /**
   * @param path a file that is made for it, and is gone when this is closed or the program ends
   * @param memory how many bytes of memory there are for the whole program
   */
  LaidAside(Path path, long memory) throws IOException {
    this.memory = memory;
    this.file =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /**
   * Whether memory is too scarce to hold what linking needs of all entries.
   *
   * @param entries how many there are
   */
  boolean isNeededFor(int entries) {
    return ENTRY_BYTES * entries > memory / 4;
  }

  /** Lays some bytes aside. */
  Place put(byte[] bytes) throws IOException {
    long at = end.getAndAdd(bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      file.write(rest, at + rest.position());
    }
    return new Place(this, at, bytes.length);
  }

  private byte[] get(long at, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException("what was laid aside is gone");
      }
    }
    return bytes.array();
  }

  /** Whether it can be used: an interrupted thread closes what it has open. */
  boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

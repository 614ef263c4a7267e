package rolebook.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells contents from each other: 64 bits of two checksums that processors compute themselves, so
 * that looking costs no more than reading. It sees every accident; whoever could forge one could as
 * well change what it stands for.
 */
public final class Digest {
  private static final int BUFFER = 1 << 15;

  private final CRC32 low = new CRC32();
  private final CRC32C high = new CRC32C();

  /** The digest of some bytes. */
  public static long of(byte[] bytes) {
    var digest = new Digest();
    digest.add(bytes);
    return digest.value();
  }

  /** The digest of the bytes of a file. */
  public static long of(Path file) throws IOException {
    var digest = new Digest();
    digest.add(file);
    return digest.value();
  }

  /** The digest of a part of some bytes. */
  public static long of(byte[] bytes, int from, int length) {
    var digest = new Digest();
    digest.add(bytes, from, length);
    return digest.value();
  }

  /** Takes in some bytes, and how many they are. */
  public void add(byte[] bytes) {
    add(bytes, 0, bytes.length);
    add(bytes.length);
  }

  /** Takes in the bytes of a file, and how many they are. */
  public void add(Path file) throws IOException {
    var buffer = new byte[BUFFER];
    long length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        add(buffer, 0, read);
        length += read;
      }
    }
    add(length);
  }

  /** Takes in a part of some bytes. */
  public void add(byte[] bytes, int from, int length) {
    low.update(bytes, from, length);
    high.update(bytes, from, length);
  }

  /** Takes in another digest, or any number. */
  public void add(long number) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      low.update((int) (number >>> shift));
      high.update((int) (number >>> shift));
    }
  }

  /** The digest of all that was taken in. */
  public long value() {
    return high.getValue() << Integer.SIZE | low.getValue();
  }
}

package rolebook.theme;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects a page as the bytes that are published. A writer of the JDK's takes a lock for every
 * piece, and most pieces need no more than to be copied. Not thread-safe.
 */
final class PageWriter extends Writer {
  private static final int MOST_PAGES = 1 << 15;

  private byte[] utf8 = new byte[MOST_PAGES];
  private int length;

  @Override
  public void write(char[] signs, int start, int count) {
    ensureRoom(count);
    int end = start + count;
    for (int i = start; i < end; i++) {
      if (signs[i] >= 0x80) {
        write(new String(signs, i, end - i));
        return;
      }
      utf8[length++] = (byte) signs[i];
    }
  }

  @Override
  public void write(String part, int start, int count) {
    write(part.substring(start, start + count));
  }

  @Override
  public void write(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    ensureRoom(bytes.length);
    System.arraycopy(bytes, 0, utf8, length, bytes.length);
    length += bytes.length;
  }

  private void ensureRoom(int count) {
    if (count > utf8.length - length) {
      utf8 = Arrays.copyOf(utf8, Math.addExact(length, Math.max(length, count)));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** The page so far, in UTF-8. */
  byte[] bytes() {
    return Arrays.copyOf(utf8, length);
  }
}

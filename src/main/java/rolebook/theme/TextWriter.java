package rolebook.theme;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects a page's text. A {@code StringWriter} takes a lock for every piece of it, and copies all
 * that it has when the first sign comes that is not Latin-1. Not thread-safe.
 */
final class TextWriter extends Writer {
  private static final int MOST_PAGES = 1 << 15;

  private char[] text = new char[MOST_PAGES];
  private int length;

  @Override
  public void write(int sign) {
    ensureRoom(1);
    text[length++] = (char) sign;
  }

  @Override
  public void write(char[] signs, int start, int count) {
    ensureRoom(count);
    System.arraycopy(signs, start, text, length, count);
    length += count;
  }

  @Override
  public void write(String part, int start, int count) {
    ensureRoom(count);
    part.getChars(start, start + count, text, length);
    length += count;
  }

  private void ensureRoom(int count) {
    if (count > text.length - length) {
      text = Arrays.copyOf(text, Math.addExact(length, Math.max(length, count)));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return new String(text, 0, length);
  }
}

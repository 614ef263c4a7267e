package rolebook.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/**
 * The text of a file with the way back from an offset to line and column. A byte-order mark is
 * dropped and every line ends in {@code \n}, which moves neither lines nor columns.
 */
final class SourceText {
  /** The most bytes that a content file may have. */
  static final int MOST_BYTES = 100_000;

  /**
   * What Java puts in the place of bytes that are not UTF-8; a writer may have put it there too.
   */
  private static final char NOT_UTF8 = '\uFFFD';

  private final String path;
  private final String text;
  private final boolean plain;
  private final int[] lineStarts;

  private SourceText(String path, String text) {
    this.path = path;
    this.text = text;
    this.plain = Characters.areAllPlain(text);
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    var starts = new int[64];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
      starts[lines++] = i + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  /** A file's text, or null if it is too large or no plain UTF-8, which is reported. */
  static @Nullable SourceText read(Path file, String path, Diagnostics diagnostics)
      throws IOException {
    byte[] bytes = bytes(file, path, diagnostics);
    return bytes == null ? null : of(bytes, path, diagnostics);
  }

  /** A file's bytes, or null if it is too large, which is reported. */
  static byte @Nullable [] bytes(Path file, String path, Diagnostics diagnostics)
      throws IOException {
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) { // else reading it fails without its name
      throw new FileSystemException(file.toString(), null, "Is a directory");
    }
    long size = attributes.size();
    if (size > MOST_BYTES) {
      diagnostics.report(
          Code.FILE_TOO_LARGE,
          Location.file(path),
          "the file has %s bytes; a content file has at most %s".formatted(size, MOST_BYTES));
      return null;
    }
    return Files.readAllBytes(file);
  }

  /** The text in the bytes of a file, or null if it is no plain UTF-8, which is reported. */
  static @Nullable SourceText of(byte[] content, String path, Diagnostics diagnostics) {
    String whole = new String(content, StandardCharsets.UTF_8);
    if (whole.indexOf(NOT_UTF8) < 0) {
      return of(whole, path, diagnostics);
    }
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(bytes, chars, true);
    String decoded = chars.flip().toString();
    if (result.isError()) {
      var source = new SourceText(path, lineEndsMadeOne(decoded));
      int end = source.text.length();
      diagnostics.report(
          Code.NOT_UTF8,
          source.at(end, end + 1),
          "byte 0x%02X is not UTF-8".formatted(bytes.get(bytes.position()) & 0xFF),
          "save the file in the encoding UTF-8");
      return null;
    }
    return of(decoded, path, diagnostics);
  }

  private static @Nullable SourceText of(String decoded, String path, Diagnostics diagnostics) {
    var source = new SourceText(path, lineEndsMadeOne(decoded));
    if (source.plain) {
      return source;
    }
    int control = Characters.firstControl(source.text);
    if (control >= 0) {
      diagnostics.report(
          Code.CONTROL_CHARACTER,
          source.at(control, control + 1),
          Characters.message(source.text.charAt(control)),
          "take it out");
      return null;
    }
    source.reportTurns(diagnostics);
    return source;
  }

  /** Warns of the first character that turns the text behind it: who reviews a change misses it. */
  private void reportTurns(Diagnostics diagnostics) {
    int[] turns =
        IntStream.range(0, text.length())
            .filter(i -> Characters.turnsText(text.charAt(i)))
            .toArray();
    if (turns.length > 0) {
      String more = turns.length == 1 ? "" : "; there are %s in this file".formatted(turns.length);
      diagnostics.report(
          Code.BIDI_CONTROL,
          at(turns[0], turns[0] + 1),
          "the character U+%04X turns the direction of the text behind it"
              .formatted((int) text.charAt(turns[0])),
          "take it out, unless the language needs it" + more);
    }
  }

  private static String lineEndsMadeOne(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  /** Whether the text has plain characters only, each of which is a code point. */
  boolean isPlain() {
    return plain;
  }

  /** The place of the characters from one offset to another, cut at the end of the line. */
  Location at(int start, int end) {
    int line = line(start);
    int lineEnd = lineEnd(line);
    int from = Math.min(start, lineEnd);
    int length = codePoints(from, Math.max(from, Math.min(end, lineEnd)));
    int column = codePoints(lineStarts[line], from) + 1;
    return new Location(path, line + 1, column, Math.max(1, length));
  }

  /** How many code points stand between two offsets; mostly as many as characters. */
  private int codePoints(int start, int end) {
    return plain ? end - start : text.codePointCount(start, end);
  }

  /** The line that an offset is in, counted from 0. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  int lineStart(int line) {
    return lineStarts[line];
  }

  /** The offset of a line's end, before its line break. */
  int lineEnd(int line) {
    return line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
  }

  int lineCount() {
    return lineStarts.length;
  }
}

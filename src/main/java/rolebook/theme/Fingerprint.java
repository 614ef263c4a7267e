package rolebook.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names files by their content, so that browsers may keep them for ever. */
public final class Fingerprint {
  private static final int DIGEST_LENGTH = 10;

  /** A file system holds no longer names. */
  private static final int MOST_NAME_BYTES = 255;

  private static final int LONGEST_ENDING = 20;

  private Fingerprint() {}

  /** A file's path with a digest of its content before the ending. */
  public static String path(String path, byte[] content) {
    int file = path.lastIndexOf('/') + 1;
    int dot = path.lastIndexOf('.');
    int end = dot < file || path.length() - dot > LONGEST_ENDING ? path.length() : dot;
    String behind = "." + digest(content) + path.substring(end);
    String stem = cut(path.substring(file, end), MOST_NAME_BYTES - size(behind));
    return path.substring(0, file) + stem + behind;
  }

  private static String cut(String text, int most) {
    int end = text.length();
    while (size(text.substring(0, end)) > most) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package rolebook.guide;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Writes addresses as links carry them. */
public final class Hrefs {
  private static final String NEVER_PLAIN = "\"<>\\^`{|}";

  private Hrefs() {}

  /** An address with everything that may not stand in one percent-encoded. */
  static String encode(String address) {
    var encoded = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F && NEVER_PLAIN.indexOf(b) < 0) {
        encoded.append((char) b);
      } else {
        encoded.append("%%%02X".formatted(b & 0xFF));
      }
    }
    return encoded.toString();
  }

  /** A path, which is no address yet: here the signs that mean something in one are encoded too. */
  public static String encodePath(String path) {
    return encode(path.replace("%", "%25").replace("?", "%3F").replace("#", "%23"));
  }

  /** A path as it was before it was percent-encoded. */
  static String decode(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // not encoded, then
    }
  }
}

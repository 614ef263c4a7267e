package rolebook.guide;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes addresses as links carry them. */
public final class Hrefs {
  private static final String NEVER_PLAIN = "\"<>[]\\^`{|}";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Set<String> WEB = Set.of("http", "https");
  private static final int HIGHEST_PORT = 65_535;

  private Hrefs() {}

  /** The scheme of an address in lower case, or null if it has none. */
  public static @Nullable String scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':' && i > 0) {
        return address.substring(0, i).toLowerCase(Locale.ROOT);
      }
      boolean letter = (c | ' ') >= 'a' && (c | ' ') <= 'z';
      if (!letter && (i == 0 || "+-.0123456789".indexOf(c) < 0)) {
        return null;
      }
    }
    return null;
  }

  /** Whether links with a scheme may be published that lead to other sites, mail and telephone. */
  public static boolean leadsElsewhere(String scheme) {
    return WEB.contains(scheme) || scheme.equals("mailto") || scheme.equals("tel");
  }

  /** Whether an address with such a scheme is complete: a web page has a host, mail a receiver. */
  public static boolean isAddress(String address) {
    try {
      URI uri = new URI(encode(address));
      return WEB.contains(scheme(address))
          ? uri.getHost() != null && uri.getPort() <= HIGHEST_PORT
          : !uri.getSchemeSpecificPart().isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * The root of a site: absolute, on the web, its path ending in a slash.
   *
   * @return null if the address is none
   */
  public static @Nullable URI siteRoot(String address) {
    String scheme = scheme(address);
    if (scheme == null || !WEB.contains(scheme) || !isAddress(address)) {
      return null;
    }
    URI uri = URI.create(encode(address)).normalize();
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      return null;
    }
    String path = uri.getRawPath();
    String rest = path.endsWith("/") ? "" : "/";
    return URI.create(scheme + "://" + uri.getRawAuthority() + path + rest);
  }

  /** An address that {@link #isAddress} holds for. */
  public static URI uri(String address) {
    return URI.create(encode(address));
  }

  /** An address with everything that may not stand in one percent-encoded. */
  static String encode(String address) {
    if (isPlain(address)) {
      return address;
    }
    var encoded = new StringBuilder(address.length() + 16);
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F && NEVER_PLAIN.indexOf(b) < 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.toHexDigits(b));
      }
    }
    return LONE_PERCENT.matcher(encoded).replaceAll("%25");
  }

  /** Whether an address is made of signs that mean themselves wherever they stand: most are. */
  private static boolean isPlain(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean letter = (c | ' ') >= 'a' && (c | ' ') <= 'z';
      if (!letter && (c < '-' || c > ':')) { // from the hyphen to the colon: -./0-9:
        return false;
      }
    }
    return true;
  }

  /** A path, which is no address yet: here the signs that mean something in one are encoded too. */
  public static String encodePath(String path) {
    return isPlain(path)
        ? path
        : encode(path.replace("%", "%25").replace("?", "%3F").replace("#", "%23"));
  }

  /** A path as it was before it was percent-encoded. */
  static String decode(String path) {
    if (isPlain(path)) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // not encoded, then
    }
  }
}

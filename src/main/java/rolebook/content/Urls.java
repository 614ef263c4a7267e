package rolebook.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** Checks addresses that writers give. */
final class Urls {
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> WEB = Set.of("http", "https");
  private static final Set<String> OTHER = Set.of("mailto", "tel");

  private Urls() {}

  /** The scheme of an address in lower case, or null if it has none. */
  static @Nullable String scheme(String address) {
    Matcher matcher = SCHEME.matcher(address);
    return matcher.matches() ? matcher.group(1).toLowerCase(java.util.Locale.ROOT) : null;
  }

  /** Checks that an address leads to another site, and reports one that does not. */
  static void checkExternal(Text url, Diagnostics diagnostics) {
    String scheme = scheme(url.value());
    if (scheme == null) {
      String message = "'" + url.value() + "' is not an absolute address";
      diagnostics.report(Code.BAD_URL, url.at(), message, "write it with https:// in front");
    } else if (!WEB.contains(scheme) && !OTHER.contains(scheme)) {
      reportScheme(url, scheme, diagnostics);
    } else {
      parse(url, diagnostics);
    }
  }

  /** An absolute address of a web page, or null if it is none, which is reported. */
  static @Nullable URI web(Text url, Diagnostics diagnostics) {
    String scheme = scheme(url.value());
    URI uri = scheme != null && WEB.contains(scheme) ? parse(url, diagnostics) : null;
    if (scheme == null || !WEB.contains(scheme)) {
      String message = "'" + url.value() + "' is not an absolute web address";
      diagnostics.report(Code.BAD_URL, url.at(), message, "write it as https://example.org/");
    }
    return uri;
  }

  private static void reportScheme(Text url, String scheme, Diagnostics diagnostics) {
    String message = "a link cannot begin with '" + scheme + ":'";
    diagnostics.report(
        Code.BAD_SCHEME, url.at(), message, "http:, https:, mailto: and tel: are allowed");
  }

  private static @Nullable URI parse(Text url, Diagnostics diagnostics) {
    try {
      URI uri = new URI(url.value());
      if (uri.getRawAuthority() != null || OTHER.contains(scheme(url.value()))) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // reported below: a writer needs the address, not the parser's reason
    }
    String message = "'" + url.value() + "' is not an address";
    diagnostics.report(Code.BAD_URL, url.at(), message, "blanks are written as %20");
    return null;
  }
}

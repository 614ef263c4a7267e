package rolebook.content;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Hrefs;

/** Checks addresses that writers give. */
final class Urls {
  private static final Pattern MAIL =
      mail("[\\w!#$%&'*+/=?^`{|}~-]+", "[a-z\\d](?:[a-z\\d-]*[a-z\\d])?");

  private Urls() {}

  /** Checks that an address leads to another site, and reports one that does not. */
  static void checkExternal(Text url, Diagnostics diagnostics) {
    external(url, diagnostics);
  }

  /** An address that leads to another site, or null if it does not, which is reported. */
  static @Nullable URI external(Text url, Diagnostics diagnostics) {
    String scheme = Hrefs.scheme(url.value());
    if (scheme == null) {
      String message = "'" + url.value() + "' is not an absolute address";
      diagnostics.report(Code.BAD_URL, url.at(), message, "write https:// in front");
    } else if (!Hrefs.leadsElsewhere(scheme)) {
      String message = "a link cannot begin with '" + scheme + ":'";
      String hint = "http:, https:, mailto: and tel: are allowed";
      diagnostics.report(Code.BAD_SCHEME, url.at(), message, hint);
    } else if (!Hrefs.isAddress(url.value())) {
      String message = "'" + url.value() + "' is not an address";
      diagnostics.report(Code.BAD_URL, url.at(), message);
    } else {
      return Hrefs.uri(url.value());
    }
    return null;
  }

  private static Pattern mail(String word, String label) {
    return Pattern.compile(
        "%1$s(?:[.]%1$s)*+@%2$s(?:[.]%2$s)++".formatted(word, label), Pattern.CASE_INSENSITIVE);
  }

  /** An address for mail, as programs that read them take it, or null, which is reported. */
  static @Nullable String mail(Text address, Diagnostics diagnostics) {
    if (MAIL.matcher(address.value()).matches()) {
      return address.value();
    }
    String message = "'" + address.value() + "' is not an address for mail";
    diagnostics.report(Code.BAD_URL, address.at(), message, "write it as name@example.com");
    return null;
  }

  /** The root of a site, or null if the address is none, which is reported. */
  static @Nullable URI site(Text url, Diagnostics diagnostics) {
    URI root = Hrefs.siteRoot(url.value());
    if (root == null) {
      String message = "'" + url.value() + "' is not the address of a site";
      diagnostics.report(
          Code.BAD_URL, url.at(), message, "write it as https://example.org/, without '?' and '#'");
    }
    return root;
  }
}

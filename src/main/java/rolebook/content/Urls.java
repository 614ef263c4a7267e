package rolebook.content;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Hrefs;

/** Checks addresses that writers give. */
final class Urls {
  private static final String MEND_MAIL = "write it as name@example.com";
  private static final String MEND_SITE = "write it as https://example.org/, without '?' and '#'";
  private static final String MEND_REPOSITORY = "write it as https://example.org/edit/main/{path}";

  /** Possessive, so that long addresses do not need a deep stack. */
  private static final Pattern MAIL = Pattern.compile(mail("+"));

  private static final String WEB =
      "[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]*)?(?=[/?#]|$)";
  private static final String ELSEWHERE =
      "(?:" + WEB + "|(?:[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):[^#])[\\s\\S]*";

  static final Form MAIL_FORM = Form.of(mail(""), MEND_MAIL);
  static final Form SITE_FORM = Form.of(WEB + "[^?#]*", MEND_SITE);
  static final Form EXTERNAL_FORM =
      Form.of(ELSEWHERE, "write an address such as https://example.org/");
  static final Form REPOSITORY_FORM =
      Form.of("(?=[\\s\\S]*\\{path\\})" + ELSEWHERE, MEND_REPOSITORY);

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

  private static String mail(String greed) {
    String word = "[\\w!#$%&'*+/=?^`{|}~-]+";
    String label = "[a-zA-Z\\d](?:[a-zA-Z\\d-]*[a-zA-Z\\d])?";
    return "%1$s(?:[.]%1$s)*%3$s@%2$s(?:[.]%2$s)+%3$s".formatted(word, label, greed);
  }

  /** An address for mail, as programs that read them take it, or null, which is reported. */
  static @Nullable String mail(Text address, Diagnostics diagnostics) {
    if (MAIL.matcher(address.value()).matches()) {
      return address.value();
    }
    String message = "'" + address.value() + "' is not an address for mail";
    diagnostics.report(Code.BAD_URL, address.at(), message, MEND_MAIL);
    return null;
  }

  /** An address with a place for a path, or null if it has none, which is reported. */
  static @Nullable String repository(Text url, Diagnostics diagnostics) {
    if (!url.value().contains("{path}")) {
      diagnostics.report(
          Code.BAD_URL, url.at(), "the address has no '{path}' in it", MEND_REPOSITORY);
      return null;
    }
    checkExternal(url, diagnostics);
    return url.value();
  }

  /** The root of a site, or null if the address is none, which is reported. */
  static @Nullable URI site(Text url, Diagnostics diagnostics) {
    URI root = Hrefs.siteRoot(url.value());
    if (root == null) {
      String message = "'" + url.value() + "' is not the address of a site";
      diagnostics.report(Code.BAD_URL, url.at(), message, MEND_SITE);
    }
    return root;
  }
}

package rolebook.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import rolebook.guide.Hrefs;

/**
 * What a browser may load and run on the pages of a site: scripts, styles and fonts of its own, in
 * files of their own; images from anywhere, since writers may show them; nothing else. Which pages
 * a browser fetches before a visitor goes there is said in each page, and allowed by its digest: no
 * other such rules, which could ask other sites, are followed.
 */
final class SecurityPolicy {
  /**
   * Browsers that can fetch a page of the site as soon as a pointer rests on a link to it. Pages
   * are what a link from the root of the host ends in a slash for, but for those for the printer:
   * so the rules, and their digest, are the same wherever a site is published.
   */
  static final String AHEAD =
      "{\"prefetch\":[{\"where\":{\"and\":[{\"href_matches\":\"/*\"},{\"selector_matches\":"
          + "\"[href^='/'][href$='/']:not([href*='/print/'])\"}]},\"eagerness\":\"moderate\"}]}";

  /** The policy as a page itself can state it. */
  static final String OF_A_PAGE =
      "default-src 'none'; script-src 'self' 'sha256-%s'; style-src 'self'; img-src * data:;"
              .formatted(digest(AHEAD))
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

  /**
   * The policy as a server states it: only there can it say that no other site may frame a page.
   */
  private static final String OF_A_SERVER = OF_A_PAGE + "; frame-ancestors 'none'";

  private SecurityPolicy() {}

  /**
   * What servers send with the site's files, as hosts read it from a file {@code _headers}.
   *
   * @param fingerprinted the files whose names change with their content
   */
  static String headers(List<String> fingerprinted) {
    var text = new StringBuilder("/*\n");
    text.append("  Content-Security-Policy: ").append(OF_A_SERVER).append('\n');
    text.append("  X-Content-Type-Options: nosniff\n");
    for (String file : fingerprinted) {
      text.append('/').append(Hrefs.encodePath(file)).append('\n');
      text.append("  Cache-Control: public, max-age=31536000, immutable\n");
    }
    return text.toString();
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

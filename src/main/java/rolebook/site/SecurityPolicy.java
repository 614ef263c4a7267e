package rolebook.site;

import java.util.List;
import rolebook.guide.Hrefs;

/**
 * What a browser may load and run on the pages of a site: scripts, styles and fonts of its own, in
 * files of their own; images from anywhere, since writers may show them; nothing else.
 */
final class SecurityPolicy {
  /** The policy as a page itself can state it. */
  static final String OF_A_PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src * data:; font-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'";

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
}

package rolebook.cli.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one thing that a page is sent with and not published with: a script that keeps it up to date.
 * It stands before all others, because it notes what they change. The policy in the page lets it in
 * as it is: it comes from the page's own host, and asks nobody else.
 *
 * @param server what tells this server from the one before
 */
record Injection(String server) {
  private static final Pattern HEAD =
      Pattern.compile("<head(?:\\s[^>]*)?>|<body", Pattern.CASE_INSENSITIVE);

  /** The page with the script. */
  byte[] into(byte[] html, String base, int version) {
    String page = new String(html, StandardCharsets.UTF_8);
    String script =
        "<script src=\"%spreview.js\" data-server=\"%s\" data-version=\"%s\" data-base=\"%s\"></script>"
            .formatted(Answers.OWN, server, version, base.replace("&", "&amp;"));
    Matcher head = HEAD.matcher(page);
    int at = 0;
    if (head.find()) {
      at = head.group().endsWith(">") ? head.end() : head.start();
    }
    return (page.substring(0, at) + script + page.substring(at)).getBytes(StandardCharsets.UTF_8);
  }
}

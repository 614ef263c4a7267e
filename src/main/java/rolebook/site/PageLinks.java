package rolebook.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Tells where links on the pages of a site lead. Most are found out without a {@link URI}, whose
 * making and resolving would take longer than all else that is checked of a page. Immutable.
 */
final class PageLinks {
  /**
   * A place on the site's host.
   *
   * @param path its path, decoded
   * @param fragment what follows the link's {@code #}, decoded; null without one
   */
  record Target(String path, @Nullable String fragment) {}

  private final URI site;
  private final String origin;

  PageLinks(URI site) {
    this.site = site;
    this.origin = site.getScheme() + "://" + site.getRawAuthority();
  }

  /** The path of the site on its host, decoded, ending in a slash. */
  String sitePath() {
    return site.getPath();
  }

  /** Whether an absolute address can be one of the site's host; any other certainly is none. */
  boolean mayBeHere(String absolute) {
    return absolute.startsWith(origin);
  }

  /**
   * Where a link leads; null if it leads to another host.
   *
   * @param address the address of the page that it stands on
   * @throws IllegalArgumentException if the link is no address
   */
  @Nullable Target target(String address, String link) {
    String own = link.startsWith(origin) ? link.substring(origin.length()) : link;
    int hash = own.indexOf('#');
    String path = hash < 0 ? own : own.substring(0, hash);
    String fragment = hash < 0 ? null : own.substring(hash + 1);
    if (fragment == null || isPlain(fragment)) {
      if (path.startsWith("/") && isPlain(path)) {
        return new Target(path, fragment);
      }
      if (link.startsWith("#") && isPlain(address)) {
        return new Target(sitePath() + address.substring(1), fragment);
      }
    }
    URI target = site.resolve(address.substring(1)).resolve(link);
    boolean here =
        site.getScheme().equals(target.getScheme())
            && site.getRawAuthority().equals(target.getRawAuthority());
    return here ? new Target(target.getPath(), target.getFragment()) : null;
  }

  /** Whether a text is the same however it is decoded, and as a path however it is resolved. */
  private static boolean isPlain(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c | ' ') >= 'a' && (c | ' ') <= 'z';
      boolean plain = letter || (c >= '0' && c <= '9') || c == '-' || c == '_';
      if (!plain && !((c == '/' || c == '.') && before != '/')) {
        return false;
      }
      before = c;
    }
    return true;
  }
}

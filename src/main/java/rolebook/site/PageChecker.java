package rolebook.site;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Hrefs;

/**
 * Checks what a theme made of the pages: every link must lead somewhere, every id must be there
 * once, and browsers must be allowed what the page asks for. The same mistake on many pages is
 * reported once. Pages are checked from several threads.
 */
final class PageChecker {
  private static final Map<String, String> LINKS =
      Map.of("href", "a[href], link[href]", "src", "img[src], script[src], source[src]");

  /** A mistake of a view, wherever it shows. */
  private record Mistake(Code code, String view, String message) implements Comparable<Mistake> {
    @Override
    public int compareTo(Mistake other) {
      return (view + code + message).compareTo(other.view + other.code + other.message);
    }
  }

  /** A place on another page that a page links to. */
  private record Place(String file, String id, String view) {}

  private final URI site;
  private final Set<String> files;
  private final Map<Mistake, Set<String>> mistakes = new ConcurrentHashMap<>();
  private final Map<Place, String> places = new ConcurrentHashMap<>();

  /**
   * @param site the address of the site
   * @param files all files that the site will have
   */
  PageChecker(URI site, Set<String> files) {
    this.site = site;
    this.files = files;
  }

  /**
   * Checks a page.
   *
   * @param view the view that made it, as messages show it
   * @param address the page's address
   * @param html the page
   */
  void check(String view, String address, String html) {
    Document document = Jsoup.parse(html);
    var ids = new HashSet<String>();
    for (Element element : document.select("[id]")) {
      if (!ids.add(element.id())) {
        note(
            new Mistake(
                Code.DUPLICATE_ID, view, "the id '%s' stands twice".formatted(element.id())),
            address);
      }
    }
    URI page = site.resolve(address.substring(1));
    for (String blocked : PolicyChecker.blocked(document, page)) {
      note(new Mistake(Code.BLOCKED_BY_POLICY, view, blocked), address);
    }
    LINKS.forEach(
        (attribute, selector) -> {
          for (Element element : document.select(selector)) {
            checkLink(view, address, page, element.attr(attribute), ids);
          }
        });
  }

  private void checkLink(String view, String address, URI page, String link, Set<String> ids) {
    URI target;
    try {
      target = page.resolve(link.strip());
    } catch (IllegalArgumentException e) {
      if (Hrefs.scheme(link.strip()) == null) {
        note(broken(view, "the link '%s' is no address".formatted(link)), address);
      }
      return; // another site's addresses are its own business
    }
    boolean here =
        target.getScheme() != null
            && target.getScheme().equals(site.getScheme())
            && String.valueOf(target.getRawAuthority()).equals(site.getRawAuthority());
    if (!here) {
      return;
    }
    String path = target.getPath();
    if (!path.startsWith(site.getPath())) {
      if (Hrefs.scheme(link.strip()) != null) {
        return; // another site on the same host
      }
      String message = "the link '%s' leaves out the site's base path '%s'";
      note(broken(view, message.formatted(link, site.getPath())), address);
      return;
    }
    String file = PlannedPage.file("/" + path.substring(site.getPath().length()));
    String fragment = target.getFragment();
    if (!files.contains(file)) {
      note(broken(view, "the link '%s' leads to nothing".formatted(link)), address);
    } else if (fragment != null && !fragment.isEmpty() && !fragment.equals("top")) {
      if (!file.endsWith(".html")) {
        return; // what places other files have, only their readers know
      }
      if (!file.equals(PlannedPage.file(address))) {
        places.merge(new Place(file, fragment, view), address, PageChecker::first);
      } else if (!ids.contains(fragment)) {
        note(broken(view, "the page has no place '#%s'".formatted(fragment)), address);
      }
    }
  }

  private static String first(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Mistake broken(String view, String message) {
    return new Mistake(Code.BROKEN_PAGE_LINK, view, message);
  }

  private void note(Mistake mistake, String address) {
    mistakes.computeIfAbsent(mistake, m -> ConcurrentHashMap.newKeySet()).add(address);
  }

  /** The ids of a page. */
  static Set<String> ids(String html) {
    return new HashSet<>(Jsoup.parse(html).select("[id]").eachAttr("id"));
  }

  /** Checks the links to places on other pages, now that all are there, and reports everything. */
  void finish(Publisher publisher, Diagnostics diagnostics) throws IOException {
    var byFile = new TreeMap<String, Set<Place>>();
    for (Place place : places.keySet()) {
      byFile.computeIfAbsent(place.file(), f -> new HashSet<>()).add(place);
    }
    for (var entry : byFile.entrySet()) {
      byte[] html = publisher.read(entry.getKey());
      if (html == null) {
        continue;
      }
      Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
      for (Place place : entry.getValue()) {
        if (document.getElementById(place.id()) == null) {
          String target = "/" + place.file().replaceAll("index\\.html$", "");
          String message = "the page '%s' has no place '#%s'".formatted(target, place.id());
          note(broken(place.view(), message), places.getOrDefault(place, ""));
        }
      }
    }
    mistakes.forEach(
        (mistake, addresses) -> {
          String first = new TreeSet<>(addresses).first();
          String more = addresses.size() == 1 ? "" : " and %s more".formatted(addresses.size() - 1);
          diagnostics.report(
              mistake.code(),
              Location.file(mistake.view()),
              mistake.message(),
              "on the page '" + first + "'" + more);
        });
  }
}

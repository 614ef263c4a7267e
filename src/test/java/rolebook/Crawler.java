package rolebook;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows the links of a published site from its front page, as a visitor does who tries all. */
final class Crawler {
  private static final List<String> ATTRIBUTES = List.of("href", "src", "action", "poster", "data");

  private final Path folder;
  private final URI site;
  private final Map<String, Document> pages = new HashMap<>();
  private final Set<String> reached = new TreeSet<>();
  private final Set<String> broken = new TreeSet<>();
  private final ArrayDeque<String> waiting = new ArrayDeque<>();

  /**
   * @param folder where the site was published
   * @param site the address that it was published for, ending in a slash
   */
  Crawler(Path folder, URI site) {
    this.folder = folder;
    this.site = site;
  }

  /** Follows all links from the front page on, and those of files that nobody leads to. */
  Crawler crawl() throws IOException {
    visit("index.html");
    for (String file : Trees.files(folder)) {
      if (file.endsWith(".html") && !reached.contains(file)) {
        check(file); // its links lead somewhere all the same, but nobody gets to them
      }
    }
    return this;
  }

  /** The files that links lead to, the front page with them. */
  Set<String> reached() {
    return reached;
  }

  /** The links that lead nowhere, each with its page. */
  Set<String> broken() {
    return broken;
  }

  /** Whether a file is a page that sends its visitors on. */
  boolean isRedirect(String file) throws IOException {
    return page(file).selectFirst("meta[http-equiv=refresh]") != null;
  }

  private void visit(String start) throws IOException {
    waiting.add(start);
    reached.add(start);
    while (!waiting.isEmpty()) {
      for (String file : check(waiting.remove())) {
        if (reached.add(file) && file.endsWith(".html")) {
          waiting.add(file);
        }
      }
    }
  }

  /** Checks the links of a page, and says which files they lead to. */
  private Set<String> check(String file) throws IOException {
    var files = new TreeSet<String>();
    Document page = page(file);
    for (String attribute : ATTRIBUTES) {
      for (Element element : page.select("[" + attribute + "]")) {
        follow(file, element.attr(attribute), files);
      }
    }
    for (Element element : page.select("meta[http-equiv=refresh]")) {
      follow(file, element.attr("content").replaceFirst("(?i)^\\d+;\\s*url=", ""), files);
    }
    return files;
  }

  private void follow(String from, String link, Set<String> files) throws IOException {
    URI target;
    try {
      target = address(from).resolve(URI.create(link));
    } catch (IllegalArgumentException e) {
      broken.add(from + ": '" + link + "' is no address");
      return;
    }
    boolean here =
        site.getScheme().equals(target.getScheme()) && site.getHost().equals(target.getHost());
    if (!here || isOnNeighbour(link)) {
      return;
    }
    String path = target.getRawPath();
    if (!path.startsWith(site.getRawPath())) {
      broken.add(from + ": '" + link + "' leaves the site's base path");
      return;
    }
    String file = decoded(path.substring(site.getRawPath().length()));
    file = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    if (!Files.isRegularFile(folder.resolve(file))) {
      broken.add(from + ": '" + link + "' leads to nothing");
      return;
    }
    files.add(file);
    String fragment = target.getRawFragment();
    if (fragment != null && page(file).getElementById(decoded(fragment)) == null) {
      broken.add(from + ": '" + link + "' leads to no place on its page");
    }
  }

  /** Links in full to the site's own host are external where a writer wrote them so. */
  private boolean isOnNeighbour(String link) {
    return link.startsWith(site.getScheme() + ":") && !link.startsWith(site.toString());
  }

  private URI address(String file) {
    return site.resolve(file.replaceAll("(^|/)index\\.html$", "$1"));
  }

  private Document page(String file) throws IOException {
    Document page = pages.get(file);
    if (page == null) {
      page = Jsoup.parse(Files.readString(folder.resolve(file)));
      pages.put(file, page);
    }
    return page;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

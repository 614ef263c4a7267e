package rolebook.external;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the sitemap of a published site lists.
 *
 * @param source where it was read, as it was asked for
 * @param exists whether there is one; before a site is first published there is none
 * @param days when each page was last changed, by its address on the web: a date, or an empty text
 *     where none is given
 */
public record PublishedSitemap(String source, boolean exists, SortedMap<String, String> days) {
  /**
   * Reads a sitemap, and where it is an index, all its parts, which are looked for beside it.
   *
   * @param source a file, or an address on the web, where one that is not there is one that is not
   *     published yet
   * @param folder the folder that relative paths are seen from
   * @throws SitemapException if there is no sitemap to go by
   * @throws IOException if a file cannot be read
   */
  public static PublishedSitemap read(String source, Path folder) throws IOException {
    SitemapPlace place = SitemapPlace.of(source, folder);
    byte[] bytes = place.read();
    if (bytes == null) {
      return new PublishedSitemap(source, false, new TreeMap<>());
    }
    var days = new TreeMap<String, String>();
    SitemapFile first = SitemapFile.read(bytes, source);
    days.putAll(first.pages());
    for (String part : first.parts()) {
      SitemapPlace beside = place.beside(part);
      byte[] more = beside.read();
      if (more == null) {
        throw new SitemapException(
            "'%s' names '%s', which is not beside it".formatted(source, part));
      }
      SitemapFile file = SitemapFile.read(more, beside.shown());
      days.putAll(file.pages());
    }
    return new PublishedSitemap(source, true, days);
  }

  /**
   * When each page was last changed, by its address in the site. Where the site was published under
   * another address than it is built for, its home page, which every other one is below, tells it.
   *
   * @param site the address that the site is built for, ending in a slash
   * @throws SitemapException if it lists pages of other sites
   */
  public SortedMap<String, String> below(URI site) throws SitemapException {
    String root = site.toString();
    if (!isAbove(root) && !days.isEmpty()) {
      String home = Collections.min(days.keySet(), Comparator.comparingInt(String::length));
      root = home.endsWith("/") ? home : home + "/";
    }
    var below = new TreeMap<String, String>();
    for (Map.Entry<String, String> page : days.entrySet()) {
      String address = page.getKey() + (page.getKey().length() < root.length() ? "/" : "");
      if (!address.startsWith(root)) {
        throw new SitemapException(
            "'%s' lists '%s', which is not below '%s'; compare with the sitemap of one site"
                .formatted(source, page.getKey(), site));
      }
      below.put(inSlash(address.substring(root.length() - 1)), page.getValue());
    }
    return below;
  }

  private boolean isAbove(String root) {
    return days.keySet().stream().allMatch(page -> (page + "/").startsWith(root));
  }

  /**
   * An address whose page is a folder, as every host reads it, in the one form that it has here.
   */
  private static String inSlash(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    return name.isEmpty() || name.contains(".") ? address : address + "/";
  }
}

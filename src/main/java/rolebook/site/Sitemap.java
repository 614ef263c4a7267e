package rolebook.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.Sitemaps;

/** Writes the sitemap: every page, with the date of the last change where that is known. */
final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final List<String> addresses;
  private final Map<String, LocalDate> dates;
  private final UnaryOperator<String> absolute;

  /**
   * @param addresses the addresses of all pages, in their order
   * @param dates when pages were last changed, by their addresses, as far as that is known
   * @param absolute makes an address absolute
   */
  Sitemap(List<String> addresses, Map<String, LocalDate> dates, UnaryOperator<String> absolute) {
    this.addresses = addresses;
    this.dates = dates;
    this.absolute = absolute;
  }

  /** The sitemap of a site. */
  static Sitemap of(Guide guide, Frame frame) {
    return new Sitemap(guide.addresses(), days(guide), frame::absolute);
  }

  /** When pages were last changed, by their addresses, as far as that is known. */
  static Map<String, LocalDate> days(Guide guide) {
    var dates = new HashMap<String, LocalDate>();
    Stream.of(guide.roles(), guide.letters(), guide.pages())
        .flatMap(List::stream)
        .forEach((Entry entry) -> add(entry, dates));
    return dates;
  }

  private static void add(Entry entry, Map<String, LocalDate> dates) {
    LocalDate updated = entry.head().updated();
    if (updated != null) {
      dates.put(entry.address(), updated);
    }
  }

  /** The files of the sitemap with their bytes. */
  Map<String, byte[]> files() {
    List<String> names = Sitemaps.files(addresses.size());
    var files = new TreeMap<String, byte[]>();
    for (int i = 0; i < names.size(); i++) {
      int from = i * Sitemaps.MOST_ADDRESSES;
      int to = Math.min(from + Sitemaps.MOST_ADDRESSES, addresses.size());
      files.put(names.get(i), part(addresses.subList(from, to)));
    }
    if (names.size() > 1) {
      files.put(Sitemaps.FILE, index(names));
    }
    return files;
  }

  private byte[] part(List<String> part) {
    var xml = new Xml("urlset", NAMESPACE);
    for (String address : part) {
      xml.open("url").element("loc", absolute.apply(address));
      if (dates.containsKey(address)) {
        xml.element("lastmod", String.valueOf(dates.get(address)));
      }
      xml.close();
    }
    return xml.toBytes();
  }

  private byte[] index(List<String> parts) {
    var xml = new Xml("sitemapindex", NAMESPACE);
    for (String part : parts) {
      xml.open("sitemap").element("loc", absolute.apply("/" + part)).close();
    }
    return xml.toBytes();
  }
}

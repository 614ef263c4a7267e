package rolebook.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolebook.guide.Entry;
import rolebook.guide.Guide;

/** Writes the sitemap: every page, with the date of the last change where that is known. */
final class Sitemap {
  private final Guide guide;
  private final Pages pages;

  Sitemap(Guide guide, Pages pages) {
    this.guide = guide;
    this.pages = pages;
  }

  byte[] write() {
    var dates = new HashMap<String, LocalDate>();
    addDates(guide.roles(), dates);
    addDates(guide.letters(), dates);
    addDates(guide.pages(), dates);
    var xml = new Xml("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
    for (String address : guide.addresses().stream().sorted().toList()) {
      xml.open("url").element("loc", pages.absolute(address));
      if (dates.containsKey(address)) {
        xml.element("lastmod", String.valueOf(dates.get(address)));
      }
      xml.close();
    }
    return xml.toBytes();
  }

  private static void addDates(List<? extends Entry> entries, Map<String, LocalDate> dates) {
    for (Entry entry : entries) {
      LocalDate updated = entry.head().updated();
      if (updated != null) {
        dates.put(entry.address(), updated);
      }
    }
  }
}

package rolebook.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rolebook.guide.Guide;
import rolebook.guide.Redirect;
import rolebook.guide.Sitemaps;
import rolebook.theme.ThemeAssets;

/** Makes the files of a site that are neither pages nor the writers' assets. */
final class SiteFiles {
  private static final String HEADERS = "_headers";

  private SiteFiles() {}

  /** The files with their bytes, by their paths from the output folder. */
  static Map<String, byte[]> of(Guide guide, Frame frame, ThemeAssets assets, Looks looks) {
    var files = new TreeMap<String, byte[]>(assets.files());
    files.putAll(looks.files());
    if (!guide.hasAsset(HEADERS)) { // the writers know better what their host is to send
      String headers = SecurityPolicy.headers(List.copyOf(files.keySet()));
      files.put(HEADERS, headers.getBytes(StandardCharsets.UTF_8));
    }
    files.putAll(Sitemap.of(guide, frame).files());
    files.put("feed.xml", new Feed(guide, frame).write());
    files.put("robots.txt", robots(frame));
    if (frame.site().search() != null) {
      files.put(SearchIndex.FILE, SearchIndex.of(guide));
    }
    if (guide.settings().lists() && !guide.hasAsset(PageList.FILE)) { // a writer may have a better
      files.put(PageList.FILE, PageList.of(guide, frame));
    }
    for (Redirect redirect : guide.redirects()) {
      byte[] page =
          RedirectPage.write(
              guide.settings().language(),
              guide.href(redirect.to()),
              frame.absolute(redirect.to()));
      files.put(PlannedPage.file(redirect.from()), page);
    }
    return files;
  }

  private static byte[] robots(Frame frame) {
    String sitemap = "Sitemap: " + frame.absolute("/" + Sitemaps.FILE) + "\n";
    return ("User-agent: *\nAllow: /\n\n" + sitemap).getBytes(StandardCharsets.UTF_8);
  }
}

package rolebook.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rolebook.check.Checked;
import rolebook.guide.Hrefs;
import rolebook.guide.Link;
import rolebook.guide.Located;
import rolebook.guide.PlacedText;
import rolebook.guide.SiteSettings;

/** Finds the links that lead to other sites. */
final class OutwardLinks {
  private OutwardLinks() {}

  /** The links in texts, sources and settings, each at its place. */
  static List<Located<String>> of(
      CheckedContent content, SiteSettings settings, Map<String, Checked> checked)
      throws IOException {
    var links = new ArrayList<Located<String>>();
    for (Link link : content.links()) {
      links.add(new Located<>(link.target().strip(), link.at()));
    }
    checked.values().forEach(entry -> links.addAll(entry.sources()));
    for (Map<String, PlacedText> file : content.settings()) {
      file.forEach(
          (key, text) -> {
            if (!key.equals("repository")) { // which is the pattern of an address
              links.add(new Located<>(text.text(), text.at()));
            }
          });
    }
    links.removeIf(link -> !leadsOut(link.value(), settings.url().toString()));
    return links;
  }

  private static boolean leadsOut(String address, String own) {
    String scheme = Hrefs.scheme(address);
    return scheme != null
        && scheme.startsWith("http")
        && Hrefs.isAddress(address)
        && !(address + "/").startsWith(own);
  }
}

package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTest {
  @Test
  void holdsAsManyAddressesAsOneFileMay() {
    assertThat(sitemap(50_000).files()).containsOnlyKeys("sitemap.xml");
  }

  @Test
  void isAnIndexOfItsPartsPastThat() {
    Map<String, byte[]> files = sitemap(100_001).files();

    assertThat(files)
        .containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
    assertThat(texts(files, "sitemap.xml", "sitemapindex > sitemap > loc"))
        .containsExactly(
            "https://example.org/sitemap-1.xml",
            "https://example.org/sitemap-2.xml",
            "https://example.org/sitemap-3.xml");
    assertThat(texts(files, "sitemap-1.xml", "urlset > url > loc")).hasSize(50_000);
    assertThat(texts(files, "sitemap-2.xml", "urlset > url > loc"))
        .hasSize(50_000)
        .startsWith("https://example.org/50000/");
    assertThat(texts(files, "sitemap-3.xml", "urlset > url > loc"))
        .containsExactly("https://example.org/100000/");
  }

  @Test
  void givesADateOnlyWhereOneIsKnown() {
    var dates = Map.of("/b/", LocalDate.of(2026, 11, 1));
    Map<String, byte[]> files = new Sitemap(List.of("/a/", "/b/"), dates, a -> a).files();

    assertThat(texts(files, "sitemap.xml", "url:has(lastmod) > *"))
        .containsExactly("/b/", "2026-11-01");
  }

  private static Sitemap sitemap(int addresses) {
    List<String> all = IntStream.range(0, addresses).mapToObj(i -> "/" + i + "/").toList();
    return new Sitemap(all, Map.of(), address -> "https://example.org" + address);
  }

  private static List<String> texts(Map<String, byte[]> files, String file, String selector) {
    String xml = new String(files.get(file), StandardCharsets.UTF_8);
    Document document = Jsoup.parse(xml, Parser.xmlParser());
    return document.select(selector).eachText();
  }
}

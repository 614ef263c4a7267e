package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What search engines are told to list, and under which address. */
class IndexingTest {
  /** The sites whose pages may be listed. */
  static Stream<PublishedSite> listed() {
    return Sites.all().filter(site -> !site.name().equals("drafts"));
  }

  @ParameterizedTest
  @MethodSource("listed")
  void aPageHasOneCanonicalAddressItsOwn(PublishedSite site) {
    for (String file : site.listed()) {
      String own = site.address(file);
      assertThat(site.values(file, "head > link[rel=canonical]", "href"))
          .as(file)
          .containsExactly(own);
      assertThat(site.values(file, "meta[property=og:url]", "content"))
          .as(file)
          .containsExactly(own);
    }
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.Sites#all")
  void aPageHasOneTitleAndOneDescription(PublishedSite site) {
    for (String file : site.pages().keySet()) {
      assertThat(site.page(file).select("head > title").eachText()).as(file).hasSize(1);
      assertThat(site.page(file).title()).as(file).isNotBlank();
      if (!site.isRedirect(file)) {
        List<String> texts = site.values(file, "head > meta[name=description]", "content");
        assertThat(texts).as(file).hasSize(1).doesNotContain("");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.Sites#all")
  void noTwoPagesHaveOneTitle(PublishedSite site) {
    var titles = new HashMap<String, String>();
    for (String file : site.listed()) {
      String other = titles.put(site.page(file).title(), file);
      assertThat(other).as(file + ": " + site.page(file).title()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.Sites#all")
  void redirectsTheLostPagePrintsAndDraftsAreNotListed(PublishedSite site) {
    for (String file : site.pages().keySet()) {
      boolean unlisted =
          site.isRedirect(file)
              || site.isPrint(file)
              || file.equals("404.html")
              || site.name().equals("drafts");
      assertThat(site.values(file, "meta[name=robots]", "content"))
          .as(file)
          .isEqualTo(unlisted ? List.of("noindex") : List.of());
    }
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.Sites#all")
  void aRedirectNamesWhereItLeadsInThreeWays(PublishedSite site) {
    for (String file : site.pages().keySet()) {
      if (site.isRedirect(file)) {
        String target = site.values(file, "link[rel=canonical]", "href").get(0);
        String refresh = site.values(file, "meta[http-equiv=refresh]", "content").get(0);
        assertThat(refresh).startsWith("0; url=");
        assertThat(site.address().resolve(refresh.substring(7)).toString()).isEqualTo(target);
        String link = site.values(file, "body a", "href").get(0);
        assertThat(site.address().resolve(link).toString()).isEqualTo(target);
        assertThat(site.listed().stream().map(site::address)).contains(target);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("listed")
  void theSitemapHoldsThePagesThatMayBeListed(PublishedSite site) {
    List<String> pages = site.listed().stream().map(site::address).toList();
    assertThat(sitemap(site).keySet()).containsExactlyInAnyOrderElementsOf(pages);
  }

  @ParameterizedTest
  @MethodSource("listed")
  void theSitemapHasTheDatesThatWritersGave(PublishedSite site) throws IOException {
    Map<String, String> dates = sitemap(site);
    for (String file : site.listed()) {
      String updated = String.valueOf(site.keys(file).getOrDefault("updated", ""));
      assertThat(dates.get(site.address(file))).as(file).isEqualTo(updated);
    }
  }

  /** The dates in the sitemap, empty where there is none, by the addresses of their pages. */
  private static Map<String, String> sitemap(PublishedSite site) {
    var dates = new HashMap<String, String>();
    Document sitemap = Jsoup.parse(site.text("sitemap.xml"), Parser.xmlParser());
    for (Element url : sitemap.select("url")) {
      Element date = url.selectFirst("lastmod");
      String before = dates.put(url.selectFirst("loc").text(), date == null ? "" : date.text());
      assertThat(before).isNull();
    }
    return dates;
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.Sites#all")
  void robotsMayReadAllAndFindTheSitemap(PublishedSite site) {
    assertThat(site.text("robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: " + site.address("sitemap.xml") + "\n");
  }

  @Test
  void thereAreRedirectsAndDatesToTest() {
    var redirects = new ArrayList<String>();
    var dates = new ArrayList<String>();
    listed()
        .forEach(
            site -> {
              site.pages().keySet().stream().filter(site::isRedirect).forEach(redirects::add);
              sitemap(site).values().stream().filter(d -> !d.isEmpty()).forEach(dates::add);
            });
    assertThat(redirects).hasSizeGreaterThan(10);
    assertThat(dates).hasSizeGreaterThan(10);
  }
}

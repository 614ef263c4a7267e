package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.Trees;

/** The feed is valid Atom, and tells of the dated guides and letters, the newest first. */
class FeedTest {
  private static final XmlSchema ATOM = XmlSchema.relaxNg("/schemas/atom.rnc");
  private static final int MOST_ENTRIES = 50;

  @TempDir private Path temporary;

  @ParameterizedTest
  @MethodSource("rolebook.published.Sites#all")
  void isValidAtom(PublishedSite site) throws IOException {
    check(site);
  }

  private static void check(PublishedSite site) throws IOException {
    assertThat(ATOM.check(Files.readAllBytes(site.folder().resolve("feed.xml")))).isEmpty();
    Document feed = feed(site);
    // Section 4.1.1 and 4.1.2, what the grammar cannot say
    assertThat(feed.select("feed > link[rel=self]").eachAttr("href"))
        .containsExactly(site.address("feed.xml"));
    assertThat(feed.select("feed > link[rel=alternate]").eachAttr("href"))
        .containsExactly(site.address().toString());
    assertThat(feed.select("feed > author > name").eachText()).hasSize(1).doesNotContain("");
    assertThat(feed.select("id").eachText()).doesNotHaveDuplicates();
    for (Element entry : feed.select("entry")) {
      assertThat(entry.select("> link[rel=alternate]").eachAttr("href"))
          .containsExactly(entry.selectFirst("> id").text());
    }
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.Sites#all")
  void tellsOfTheDatedGuidesAndLettersTheNewestFirst(PublishedSite site) {
    Map<String, String> dates = dates(site);
    List<String> newest =
        dates.keySet().stream()
            .sorted() // among those of one day
            .sorted(Comparator.comparing((String address) -> dates.get(address)).reversed())
            .limit(MOST_ENTRIES)
            .toList();

    Document feed = feed(site);

    assertThat(feed.select("entry > id").eachText()).isEqualTo(newest);
    for (Element entry : feed.select("entry")) {
      String address = entry.selectFirst("id").text();
      Element heading = site.page(file(site, address)).selectFirst("h1");
      assertThat(whole(entry.selectFirst("title"))).isEqualTo(whole(heading));
      assertThat(entry.selectFirst("updated").text()).isEqualTo(dates.get(address) + "T00:00:00Z");
    }
    String newestDate = newest.isEmpty() ? "1970-01-01" : dates.get(newest.get(0));
    assertThat(feed.selectFirst("feed > updated").text()).isEqualTo(newestDate + "T00:00:00Z");
  }

  /** The days that the pages of guides and letters show, by their addresses. */
  private static Map<String, String> dates(PublishedSite site) {
    var dates = new HashMap<String, String>();
    for (String file : site.visited()) {
      Element day = site.page(file).selectFirst(".byline time");
      if (day != null && file.matches("(resume|cover-letter)-examples/.+/index[.]html")) {
        dates.put(site.address(file), day.attr("datetime"));
      }
    }
    return dates;
  }

  private static String file(PublishedSite site, String address) {
    return site.address().relativize(URI.create(address)) + "index.html";
  }

  private static String whole(Element element) {
    return element.wholeText().strip();
  }

  private static Document feed(PublishedSite site) {
    return Jsoup.parse(site.text("feed.xml"), Parser.xmlParser());
  }

  @Test
  void someSitesHaveDatesAndSomeHaveNone() {
    assertThat(Sites.all().mapToInt(s -> dates(s).size()).filter(n -> n > 2).count())
        .isGreaterThan(3);
    assertThat(dates(Sites.smallest())).isEmpty();
  }

  @Test
  void titlesMayHoldAnyCharacter() throws IOException {
    String title = "<&\"'> ]]> &amp; <![CDATA[x]]> \u2028 \uD83D\uDC69\u200D\uD83D\uDD2C {{7*7}}";
    PublishedSite site = dated(title, 1);
    check(site);
    assertThat(whole(feed(site).selectFirst("entry > title"))).startsWith(title);
    assertThat(whole(feed(site).selectFirst("feed > title"))).isEqualTo(title);
  }

  @Test
  void holdsTheNewestOfManyGuides() throws IOException {
    PublishedSite site = dated("Many", MOST_ENTRIES + 10);
    check(site);
    List<String> days = feed(site).select("entry > updated").eachText();
    assertThat(days).hasSize(MOST_ENTRIES).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(days.get(0)).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(days.get(MOST_ENTRIES - 1)).isEqualTo("2026-01-11T00:00:00Z");
  }

  /** A site with a title, and as many roles with it, one for each of the year's first days. */
  private PublishedSite dated(String title, int roles) throws IOException {
    Trees.copy(Path.of("src/test/cases/base/content"), temporary.resolve("content"));
    String quoted = "'" + title.replace("'", "''") + "'";
    Path nurse = temporary.resolve("content/roles/nurse.md");
    String role = Files.readString(nurse).replaceFirst("title: .*", "title: %s\nupdated: %s");
    Files.delete(nurse);
    var first = LocalDate.of(2026, 1, 1);
    for (int i = 0; i < roles; i++) {
      Trees.write(
          temporary.resolve("content/roles/role-" + i + ".md"),
          role.replaceFirst("%s", Matcher.quoteReplacement(quoted))
              .replaceFirst("%s", first.plusDays(i).toString()));
    }
    Trees.write(
        temporary.resolve("content/site.yaml"),
        "title: " + quoted + "\nurl: https://example.org\n");
    return PublishedSite.build(
        "dated", temporary, temporary.resolve("site"), "https://example.org/");
  }

  @ParameterizedTest
  @CsvSource({
    "<updated>2026-11-01T00:00:00Z</updated>, <updated>2026-11-01</updated>",
    "<id>https://example.org/</id>, <id>/</id>",
    "<title>A</title>, ''",
    "<title>A</title>, <title>A</title><title>A</title>",
    "<title>A</title>, <title type='text/plain'>A</title>",
    "<author><name>A</name></author>, ''",
    "<name>A</name>, <name>A</name><age>4</age>",
    "rel='self', rel='self' to='all'",
    "href='/', url='/'",
    "entry>, item>",
    "feed, rss",
  })
  void theGrammarFindsWhatIsWrong(String right, String wrong) throws IOException {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:x="https://x.example">
        <title>A</title><link rel='self' href='/'/><id>https://example.org/</id>
        <updated>2026-11-01T00:00:00Z</updated><author><name>A</name></author><x:more y="1"/>
        <entry><title>B</title><id>urn:b</id><updated>2026-11-01T00:00:00+01:00</updated></entry>
        </feed>
        """;
    assertThat(ATOM.check(feed.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(feed).contains(right);
    assertThat(ATOM.check(feed.replace(right, wrong).getBytes(StandardCharsets.UTF_8)))
        .isNotEmpty();
  }
}

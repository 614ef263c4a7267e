package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.Trees;

/** The JSON-LD that search engines read says what the page and its writer say. */
class StructuredDataTest {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  @TempDir private Path temporary;

  @ParameterizedTest
  @MethodSource("rolebook.published.IndexingTest#listed")
  void aPageTellsWhatItIs(PublishedSite site) throws IOException {
    boolean published = site.settings().containsKey("organization");
    for (String file : site.listed()) {
      boolean article = file.matches("(resume|cover-letter)-examples/.+/index[.]html");
      var expected = new ArrayList<String>();
      expected.add(file.equals("index.html") ? "WebSite" : "BreadcrumbList");
      if (file.equals("index.html") && published) {
        expected.add("Organization");
      }
      if (article) {
        expected.add("Article");
      }
      List<String> types = things(site, file).stream().map(t -> text(t, "@type")).toList();
      assertThat(types).as(file).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.Sites#all")
  void whatSearchEnginesShowNoMoreIsNotSaid(PublishedSite site) {
    for (String file : site.pages().keySet()) {
      assertThat(site.page(file).select("script").toString())
          .as(file)
          .doesNotContain("HowTo", "FAQPage");
      if (!site.listed().contains(file)) {
        assertThat(things(site, file)).as(file).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.IndexingTest#listed")
  void anArticleSaysWhatThePageAndItsWriterSay(PublishedSite site) throws IOException {
    for (String file : site.listed()) {
      for (JsonNode article : things(site, file)) {
        if (text(article, "@type").equals("Article")) {
          checkArticle(site, file, article);
        }
      }
    }
  }

  private static void checkArticle(PublishedSite site, String file, JsonNode article)
      throws IOException {
    Map<String, Object> keys = site.keys(file);
    assertThat(keys).as(file).isNotEmpty();
    assertThat(text(article, "headline"))
        .isEqualTo(site.page(file).selectFirst("h1").wholeText().strip());
    assertThat(text(article, "description")).isEqualTo(keys.get("summary"));
    assertThat(text(article, "mainEntityOfPage")).isEqualTo(site.address(file));
    assertThat(article.has("dateModified")).as(file).isEqualTo(keys.containsKey("updated"));
    assertThat(text(article, "dateModified")).isEqualTo(keys.getOrDefault("updated", ""));
    assertThat(article.has("datePublished")).as("nobody says when").isFalse();
    checkAuthor(site, file, article.path("author"), keys.get("author"));
    checkPublisher(site, article.path("publisher"));
  }

  private static void checkAuthor(PublishedSite site, String file, JsonNode author, Object id)
      throws IOException {
    assertThat(author.isMissingNode()).as(file).isEqualTo(id == null);
    if (id != null) {
      Map<String, Object> keys = new ContentKeys(site.content()).author(id);
      assertThat(text(author, "@type")).isIn("Person", "Organization");
      assertThat(text(author, "name")).isEqualTo(keys.get("name"));
      assertThat(author.has("url")).as(file).isEqualTo(keys.containsKey("url"));
      if (author.has("url")) {
        assertLeadsToThePlace(site, text(author, "url"), String.valueOf(keys.get("url")));
      }
    }
  }

  private static void checkPublisher(PublishedSite site, JsonNode publisher) throws IOException {
    Object organization = site.settings().get("organization");
    assertThat(publisher.isMissingNode()).isEqualTo(organization == null);
    if (organization instanceof Map<?, ?> keys) {
      assertThat(text(publisher, "@type")).isEqualTo("Organization");
      assertThat(text(publisher, "name")).isEqualTo(keys.get("name"));
      assertThat(text(publisher, "url")).isEqualTo(site.address().toString());
      assertThat(publisher.has("logo")).isEqualTo(keys.containsKey("logo"));
    }
  }

  private static void assertLeadsToThePlace(PublishedSite site, String address, String written) {
    if (written.startsWith("http")) {
      assertThat(address).isEqualTo(written);
    } else {
      assertExists(site, address);
    }
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.IndexingTest#listed")
  void breadcrumbsLeadFromTheHomePageToThePageItself(PublishedSite site) {
    for (String file : site.listed()) {
      for (JsonNode list : things(site, file)) {
        if (text(list, "@type").equals("BreadcrumbList")) {
          checkBreadcrumbs(site, file, list);
        }
      }
    }
  }

  private static void checkBreadcrumbs(PublishedSite site, String file, JsonNode list) {
    List<JsonNode> steps = elements(list.get("itemListElement"));
    for (int i = 0; i < steps.size(); i++) {
      assertThat(text(steps.get(i), "@type")).isEqualTo("ListItem");
      assertThat(steps.get(i).get("position").intValue()).as(file).isEqualTo(i + 1);
    }
    List<String> addresses = steps.stream().map(s -> text(s, "item")).toList();
    assertThat(addresses).as(file).startsWith(site.address().toString());
    assertThat(addresses).as(file).endsWith(site.address(file)).doesNotHaveDuplicates();
    assertThat(site.listed().stream().map(site::address)).containsAll(addresses);
    assertThat(steps.stream().map(s -> text(s, "name"))).as(file).doesNotContain("");
    // the same as visitors see, who need no step to where they are
    assertThat(steps.stream().map(s -> text(s, "name")).limit(steps.size() - 1L))
        .as(file)
        .containsExactlyElementsOf(
            site.page(file).select(".breadcrumb a").stream().map(Element::wholeText).toList());
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.IndexingTest#listed")
  void addressesOfTheSiteExist(PublishedSite site) {
    for (String file : site.listed()) {
      for (JsonNode thing : things(site, file)) {
        for (String value : values(thing)) {
          if (value.startsWith(site.address().toString())) {
            assertExists(site, value);
          }
        }
      }
    }
  }

  private static void assertExists(PublishedSite site, String address) {
    String path = site.address().relativize(URI.create(address)).getPath();
    assertThat(site.has(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path))
        .as(address)
        .isTrue();
  }

  @Test
  void theHomePageTellsOfSiteAndPublisher() throws IOException {
    List<JsonNode> things = things(Sites.real(), "index.html");
    Map<String, Object> settings = Sites.real().settings();
    assertThat(text(things.get(0), "name")).isEqualTo(settings.get("title"));
    assertThat(text(things.get(0), "url")).isEqualTo("https://example.org/");
    assertThat(text(things.get(0), "inLanguage")).isEqualTo("en");
    checkPublisher(Sites.real(), things.get(1));
    assertThat(text(things.get(1), "logo")).isEqualTo("https://example.org/favicon.svg");
  }

  @Test
  void noTextGetsOutOfItsElement() throws IOException {
    String text = "</script><script>alert(1)</script> \"'<!-- --> ]]> \u2028 <img src=x onerror=y>";
    PublishedSite harmless = titled("Nurse");
    PublishedSite hostile = titled(text);
    for (String file : hostile.listed()) {
      assertThat(hostile.page(file).select("script").size())
          .as(file)
          .isEqualTo(harmless.page(file).select("script").size());
    }
    assertThat(text(things(hostile, "index.html").get(0), "name")).isEqualTo(text);
    assertThat(text(things(hostile, "index.html").get(0), "description")).isEqualTo(text);
    assertThat(text(things(hostile, "index.html").get(1), "name")).isEqualTo(text);
    String role = "resume-examples/nurse/index.html";
    for (JsonNode thing : things(hostile, role)) {
      if (text(thing, "@type").equals("Article")) {
        assertThat(text(thing, "headline")).isEqualTo(text + " résumé example");
        assertThat(thing.at("/author/name").asText()).isEqualTo(text);
        assertThat(thing.at("/publisher/name").asText()).isEqualTo(text);
        assertThat(thing.at("/about/alternateName/0").asText()).isEqualTo(text);
      } else {
        assertThat(thing.at("/itemListElement/2/name").asText()).isEqualTo(text);
      }
    }
  }

  /** A site in which everything has one title. */
  private PublishedSite titled(String title) throws IOException {
    String quoted = "'" + title.replace("'", "''") + "'";
    Path project = temporary.resolve(title.equals("Nurse") ? "harmless" : "hostile");
    Trees.copy(Path.of("src/test/cases/base/content"), project.resolve("content"));
    Path nurse = project.resolve("content/roles/nurse.md");
    String keys = "title: %s\naliases: [%s]\nauthor: me".replace("%s", quoted);
    Files.writeString(nurse, Files.readString(nurse).replace("title: Nurse", keys));
    Trees.write(
        project.resolve("content/site.yaml"),
        "title: %s\ntagline: %s\nurl: https://example.org\norganization: {name: %s}\n"
            .replace("%s", quoted));
    Trees.write(
        project.resolve("content/categories.yaml"),
        "- {id: care, name: %s, summary: %s}\n".replace("%s", quoted));
    Trees.write(
        project.resolve("content/authors.yaml"), "- {id: me, name: %s}\n".replace("%s", quoted));
    return PublishedSite.build("titled", project, project.resolve("site"), "https://example.org/");
  }

  /** The things that a page tells of. */
  private static List<JsonNode> things(PublishedSite site, String file) {
    var things = new ArrayList<JsonNode>();
    for (Element script : site.page(file).select("script[type=application/ld+json]")) {
      JsonNode thing;
      try {
        thing = JSON.readTree(script.data());
      } catch (JsonProcessingException e) {
        throw new AssertionError(file + ": " + script.data(), e);
      }
      assertThat(text(thing, "@context")).isEqualTo("https://schema.org");
      things.add(thing);
    }
    return things;
  }

  private static String text(JsonNode thing, String property) {
    return thing.path(property).asText();
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** All texts in a thing and what it holds. */
  private static List<String> values(JsonNode thing) {
    if (thing.isTextual()) {
      return List.of(thing.asText());
    }
    return elements(thing).stream().flatMap(inside -> values(inside).stream()).toList();
  }
}

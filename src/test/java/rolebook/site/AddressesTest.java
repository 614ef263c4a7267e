package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.Program;
import rolebook.Program.Run;
import rolebook.Trees;

/** {@code --report} says how the addresses differ from the published ones, and loses none. */
class AddressesTest {
  private static final String NOTHING = "0 added, 0 changed, 0 moved, 0 removed";
  private static final String COOK =
      """
      ---
      title: Cook
      category: care
      summary: Show what you cooked, for how many people, and what they said about it.
      templates: [plain]
      %s
      ---

      Words.
      """;

  @TempDir private Path site;

  @BeforeEach
  void publish() throws IOException {
    Trees.copy(Path.of("src/test/cases/base"), site);
    write("nurse", nurse().replace("title: Nurse", "title: Nurse\nupdated: 2026-11-01"));
    write("cook", COOK.formatted(""));
    assertThat(Program.run(site, "build").exit()).isZero();
    Files.copy(site.resolve("site/sitemap.xml"), site.resolve("published.xml"));
  }

  private String nurse() throws IOException {
    return Files.readString(site.resolve("content/roles/nurse.md"));
  }

  private void write(String slug, String text) {
    Trees.write(site.resolve("content/roles/" + slug + ".md"), text);
  }

  private Run compare(String... more) {
    var arguments = new ArrayList<>(List.of("build", "--report", "published.xml"));
    arguments.addAll(List.of(more));
    return Program.run(site, arguments.toArray(String[]::new));
  }

  @Test
  void aBuildWithNothingToDoSaysThatNothingDiffers() {
    for (int i = 0; i < 2; i++) {
      Run run = compare();

      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out()).startsWith("addresses beside 'published.xml': " + NOTHING + "\nsite: ");
    }
  }

  @Test
  void whatDiffersIsListed() throws IOException {
    write("nurse", nurse().replace("2026-11-01", "2026-11-20"));
    write("chef", COOK.formatted("formerly: [cook]"));
    Files.delete(site.resolve("content/roles/cook.md"));

    Run run = compare();

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            addresses beside 'published.xml': 1 added, 1 changed, 1 moved, 0 removed
              added    /resume-examples/chef/
              changed  /resume-examples/nurse/
              moved    /resume-examples/cook/ to /resume-examples/chef/
            """);
  }

  @Test
  void programsAreToldToo() throws IOException {
    write("chef", COOK.formatted("formerly: [cook]"));
    Files.delete(site.resolve("content/roles/cook.md"));

    JsonNode addresses =
        new ObjectMapper().readTree(compare("--format", "json").out()).get("addresses");

    assertThat(addresses.toString())
        .isEqualTo(
            "{'added':['/resume-examples/chef/'],'changed':[],'moved':[{'from':".replace('\'', '"')
                + "\"/resume-examples/cook/\",\"to\":\"/resume-examples/chef/\"}],\"removed\":[]}");
  }

  @Test
  void nothingIsPublishedThatLosesAnAddress() throws IOException {
    Files.delete(site.resolve("content/roles/cook.md"));
    var before = Trees.contents(site.resolve("site"));

    Run run = compare();

    assertThat(run.exit()).isOne();
    assertThat(run.err())
        .isEqualTo(
            """
            content/site.yaml: error: the published address '/resume-examples/cook/' would be lost [address-lost]
                  add 'cook' to 'formerly' of the role that replaces it
            1 error: nothing was published
            """);
    assertThat(run.out()).contains("  removed  /resume-examples/cook/\n");
    assertThat(Trees.contents(site.resolve("site"))).isEqualTo(before);
  }

  @Test
  void thePageThatMostLikelyReplacesAnotherIsNamed() throws IOException {
    Files.delete(site.resolve("content/roles/cook.md"));
    write("baker", COOK.formatted(""));
    write("line-cook", COOK.formatted(""));

    assertThat(compare().err())
        .startsWith("content/roles/line-cook.md:2:1: error: the published address ")
        .contains("^ if this role replaces it, add 'formerly: [cook]'\n");
  }

  @Test
  void aDraftLosesItsAddress() {
    write("cook", COOK.formatted("draft: true"));

    assertThat(compare().err())
        .startsWith("content/roles/cook.md: error: the published address ")
        .contains("it is a draft now: publish it, or add 'cook' to 'formerly' of the role");
  }

  @Test
  void whatHasNoFormerlyIsReplacedByAFile() throws IOException {
    Path categories = site.resolve("content/categories.yaml");
    Trees.write(categories, Files.readString(categories).replace("id: care", "id: caring"));
    write("nurse", nurse().replace("category: care", "category: caring"));
    write("cook", COOK.formatted("").replace("category: care", "category: caring"));

    assertThat(compare().err())
        .startsWith("content/categories.yaml: error: the published address '/categories/care/'")
        .contains("a page that leads on into 'content/assets/categories/care/index.html'");

    Trees.write(site.resolve("content/assets/categories/care/index.html"), "<p>moved</p>\n");
    assertThat(compare().exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "https://tiny.example.org/, https://other.example.org/careers/",
    "https://tiny.example.org/, http://tiny.example.org/",
  })
  void theSameSiteMayHaveBeenPublishedElsewhere(String now, String then) throws IOException {
    Path published = site.resolve("published.xml");
    Trees.write(published, Files.readString(published).replace(now, then));

    assertThat(compare().out()).contains(NOTHING);
  }

  @Test
  void aBasePathIsNoPartOfAnAddress() throws IOException {
    String base = "https://example.org/careers";
    Program.run(site, "build", "--base-url", base, "--output", "elsewhere");
    Path published = site.resolve("published.xml");
    Trees.write(published, Files.readString(site.resolve("elsewhere/sitemap.xml")));

    assertThat(compare("--base-url", base).out()).contains(NOTHING);
    assertThat(compare().out()).contains(NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><body/></html> | 'published.xml' is no sitemap",
        "hello | 'published.xml' is no sitemap: line 1 is no XML",
        "<urlset><url></urlset> | 'published.xml' is no sitemap: line 1 is no XML",
        "<!DOCTYPE urlset [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><urlset>&e;</urlset> |"
            + " 'published.xml' is no sitemap",
        "<urlset><url><loc>https://a.org/x/</loc></url><url><loc>https://b.org/</loc></url></urlset>"
            + " | 'published.xml' lists 'https://a.org/x/', which is not below"
            + " 'https://tiny.example.org/'; compare with the sitemap of one site",
        "<sitemapindex><sitemap><loc>https://a.org/s/part.xml</loc></sitemap></sitemapindex> |"
            + " there is no file '",
      })
  void whatIsNoSitemapIsRefused(String text, String message) {
    Trees.write(site.resolve("published.xml"), text);

    refused(message, "published.xml");
  }

  @Test
  void whatIsNotThereIsRefused() {
    refused("there is no file 'nowhere.xml'", "nowhere.xml");
    refused("'content' is a folder, not a sitemap", "content");
    refused("'http:///x' is no address", "http:///x");
    refused("'http://127.0.0.1:1/s.xml' has a host that refuses", "http://127.0.0.1:1/s.xml");
  }

  private void refused(String message, String sitemap) {
    Run run = Program.run(site, "build", "--report", sitemap);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("rolebook: error: " + message);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void anIndexIsReadWithItsParts() throws IOException {
    String name = "https://tiny.example.org/deep/part-%s.xml";
    Trees.write(
        site.resolve("index.xml"),
        "<sitemapindex><sitemap><loc>"
            + name.formatted(1)
            + "</loc></sitemap><sitemap><loc>"
            + name.formatted(2)
            + "</loc></sitemap></sitemapindex>");
    Files.copy(site.resolve("published.xml"), site.resolve("part-1.xml"));
    Trees.write(
        site.resolve("part-2.xml"),
        "<urlset><url><loc>https://tiny.example.org/about</loc></url></urlset>");

    Run run = Program.run(site, "build", "--report", "index.xml");

    assertThat(run.out()).contains("0 added, 0 changed, 0 moved, 1 removed\n  removed  /about/\n");
  }

  @Test
  void aPublishedSiteIsAsked() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(Program.run(site, "build", "--report", address + "/sitemap.xml").out())
          .contains(NOTHING);
      assertThat(Program.run(site, "build", "--report", address + "/new/sitemap.xml").out())
          .startsWith("nothing is published at '" + address + "/new/sitemap.xml' yet: all 8 ");
      refused("'" + address + "/broken' answers with 500", address + "/broken");
    } finally {
      server.stop(0);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = Files.readAllBytes(site.resolve("published.xml"));
    int status = path.equals("/sitemap.xml") ? 200 : path.equals("/broken") ? 500 : 404;
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}

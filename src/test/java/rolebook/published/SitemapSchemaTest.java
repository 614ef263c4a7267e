package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sitemap is valid by the schema of the sitemap protocol, 0.9. */
class SitemapSchemaTest {
  @ParameterizedTest
  @MethodSource("rolebook.published.Sites#all")
  void isValid(PublishedSite site) throws IOException {
    byte[] sitemap = Files.readAllBytes(site.folder().resolve("sitemap.xml"));
    assertThat(SitemapSchemas.OF_ADDRESSES.check(sitemap)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<url><loc>https://example.org/</loc><lastmod>1.11.2026</lastmod></url>",
        "<url><lastmod>2026-11-01</lastmod></url>",
        "<url><loc>/a/</loc></url>",
        "<url><loc>https://example.org/</loc><priority>2</priority></url>",
        "<sitemap><loc>https://example.org/</loc></sitemap>",
        "",
      })
  void theSchemaFindsWhatIsWrong(String inside) throws IOException {
    String sitemap =
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + inside + "</urlset>";
    assertThat(SitemapSchemas.OF_ADDRESSES.check(sitemap.getBytes(StandardCharsets.UTF_8)))
        .isNotEmpty();
  }
}

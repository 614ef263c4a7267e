package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rolebook.published.SitemapSchemas;

/** A sitemap of more addresses than one file may hold. */
class SitemapSizeTest {
  private static final int LARGEST_FILE = 52_428_800; // bytes, by the protocol

  @Test
  void allFilesAreValidAndNotTooLarge() throws IOException {
    // as long as addresses get: slugs are names of files, which have at most 255 bytes
    List<String> addresses =
        IntStream.range(0, 110_000)
            .mapToObj(i -> "/cover-letter-examples/" + "a".repeat(240) + i + "/")
            .toList();
    var dates = new HashMap<String, LocalDate>();
    for (int i = 0; i < addresses.size(); i += 2) {
      dates.put(addresses.get(i), LocalDate.of(2026, 1, 1).plusDays(i % 365));
    }

    Map<String, byte[]> files =
        new Sitemap(addresses, dates, a -> "https://example.org" + a).files();

    assertThat(files).hasSize(4);
    for (var file : files.entrySet()) {
      assertThat(file.getValue().length).as(file.getKey()).isLessThan(LARGEST_FILE);
      boolean index = file.getKey().equals("sitemap.xml");
      var schema = index ? SitemapSchemas.OF_AN_INDEX : SitemapSchemas.OF_ADDRESSES;
      assertThat(schema.check(file.getValue())).as(file.getKey()).isEmpty();
    }
    assertThat(SitemapSchemas.OF_ADDRESSES.check(files.get("sitemap.xml"))).isNotEmpty();
  }
}

package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rolebook.generator.Chance;

/** Finds where links lead as {@link URI} does. */
class PageLinksTest {
  private static final List<String> SITES =
      List.of("https://example.org/", "http://example.org:81/a/b/", "https://example.org/%C3%A9/");
  private static final List<String> PAGES = List.of("/", "/404.html", "/a/b-c/", "/%C3%A9/x.y/");
  private static final List<String> PIECES =
      List.of(
          "/",
          "/",
          "/",
          ".",
          "..",
          "a",
          "b-c",
          "x_y",
          "%C3%A9",
          "%",
          "é",
          "#",
          "#",
          "?",
          ":",
          " ",
          "~",
          "é/",
          "1",
          "https://example.org",
          "http:",
          "HTTPS://example.org",
          "example.org",
          "mailto:",
          "a/b/",
          "[",
          "&");

  @Test
  void findsWhereUriDoes() {
    int found = 0;
    for (int seed = 0; seed < 100_000; seed++) {
      var chance = new Chance(seed);
      URI site = URI.create(chance.pick(SITES));
      String page = chance.pick(PAGES);
      var link = new StringBuilder();
      for (int i = chance.between(0, 6); i > 0; i--) {
        link.append(chance.pick(PIECES));
      }
      String expected = byUri(site, page, link.toString());
      String actual = byLinks(site, page, link.toString());
      assertThat(actual).as("%s on %s of %s", link, page, site).isEqualTo(expected);
      found += actual.startsWith("Target") ? 1 : 0;
    }
    assertThat(found).isGreaterThan(20_000);
  }

  private static String byUri(URI site, String page, String link) {
    try {
      URI target = site.resolve(page.substring(1)).resolve(link);
      boolean here =
          Objects.equals(target.getScheme(), site.getScheme())
              && Objects.equals(target.getRawAuthority(), site.getRawAuthority());
      return text(here ? new PageLinks.Target(target.getPath(), target.getFragment()) : null);
    } catch (IllegalArgumentException e) {
      return "no address";
    }
  }

  private static String byLinks(URI site, String page, String link) {
    try {
      return text(new PageLinks(site).target(page, link));
    } catch (IllegalArgumentException e) {
      return "no address";
    }
  }

  private static String text(PageLinks.@Nullable Target target) {
    return target == null ? "elsewhere" : target.toString();
  }
}

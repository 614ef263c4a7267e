package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rolebook.Trees;

/** What hosts send with the files of the site, read as they read it. */
class HostHeadersTest {
  private static final HostHeaders REAL = HostHeaders.parse(Sites.real().text("_headers"));

  @Test
  void readsTheFormatOfHosts() {
    HostHeaders headers =
        HostHeaders.parse(
            """
            # everywhere
            /*
              X-A: 1
              # and
              X-B: a: b

            /old/:page/*
              X-A: 2
            /a.b
            \tX-C: 3
            """);
    assertThat(headers.of("/")).isEqualTo(Map.of("X-A", "1", "X-B", "a: b"));
    assertThat(headers.of("/old/x/y")).isEqualTo(Map.of("X-A", "1, 2", "X-B", "a: b"));
    assertThat(headers.of("/old/x")).doesNotContainValue("1, 2");
    assertThat(headers.of("/a.b")).containsKey("X-C");
    assertThat(headers.of("/a-b")).doesNotContainKey("X-C");
    assertThatThrownBy(() -> HostHeaders.parse("  X-A: 1")).hasMessageContaining("X-A");
    assertThatThrownBy(() -> HostHeaders.parse("/*\n  X-A")).hasMessageContaining("X-A");
  }

  @Test
  void everyFileHasAPolicyAndKeepsItsType() throws Exception {
    for (String file : Trees.files(Sites.real().folder())) {
      assertThat(REAL.of("/" + file))
          .as(file)
          .containsEntry("X-Content-Type-Options", "nosniff")
          .hasEntrySatisfying(
              "Content-Security-Policy",
              policy ->
                  assertThat(policy)
                      .startsWith("default-src 'none';")
                      .contains("frame-ancestors 'none'")
                      .doesNotContain("unsafe", "*.", "http"));
    }
  }

  @Test
  void thePolicyOfAPageIsThatOfItsHeadersAsFarAsAPageCanStateIt() {
    String sent = REAL.of("/").get("Content-Security-Policy");
    for (String file : Sites.real().visited()) {
      assertThat(Sites.real().values(file, "meta[http-equiv=Content-Security-Policy]", "content"))
          .as(file)
          .containsExactly(sent.replace("; frame-ancestors 'none'", ""));
    }
  }

  @Test
  void onlyFilesWhoseNamesChangeWithTheirContentAreKeptForGood() throws Exception {
    Stream<String> kept =
        Trees.files(Sites.real().folder()).stream()
            .filter(file -> REAL.of("/" + file).containsKey("Cache-Control"));
    assertThat(kept)
        .isNotEmpty()
        .allMatch(file -> file.matches("assets/.+[.][0-9a-f]{10}[.][a-z0-9]+"));
  }
}

package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe can find that keeps people from reading a page, in narrow and wide, light and dark. */
class AccessibilityTest {
  private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
  private static final List<String> COLOURS = List.of("light", "dark");

  /** Runs all rules of WCAG 2.2 A and AA, and those that axe calls best practice. */
  private static final String RUN =
      """
      const done = arguments[0];
      axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}).then(
        r => done(r.violations.flatMap(v => v.nodes.map(n =>
          v.id + ': ' + n.target.join(' ')))),
        e => done([String(e)]));
      """;

  private static Browser browser;
  private static SiteServer server;
  private static String axe;

  @BeforeAll
  static void start(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    server = new SiteServer(Sites.rich().folder());
    axe = Browser.resource("/axe.min.js");
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/resume-examples/",
        "/resume-examples/backend-engineer/",
        "/cover-letter-examples/",
        "/cover-letter-examples/backend-engineer/",
        "/resume-templates/",
        "/resume-templates/ledger/",
        "/resume-templates/tandem/",
        "/resume-examples/backend-engineer/print/ledger/",
        "/cover-letter-examples/backend-engineer/print/slate/",
        "/categories/",
        "/categories/software/",
        "/about/",
        "/all-of-markdown/",
        "/no/such/page/",
      })
  void nothingIsInTheWayOfReaders(String path) {
    server.change(UnaryOperator.identity());
    assertThat(violations(path)).isEmpty();
  }

  @Test
  void axeFindsWhatIsInTheWay() {
    server.change(
        page ->
            page.replaceFirst("<html lang=\"en\">", "<html>")
                .replace("</main>", "<h6>Deep</h6></main>")
                .replaceFirst(
                    "(<main [^>]*>)",
                    "$1<img src='/favicon.svg'><a href='/'></a>"
                        + "<button></button><ul><p>no item</p></ul>"));
    assertThat(violations("/about/"))
        .anyMatch(v -> v.contains("html-has-lang:"))
        .anyMatch(v -> v.contains("image-alt:"))
        .anyMatch(v -> v.contains("heading-order:"))
        .anyMatch(v -> v.contains("link-name:"))
        .anyMatch(v -> v.contains("button-name:"))
        .anyMatch(v -> v.contains("list:"));
  }

  @Test
  void axeSeesColours() {
    server.change(
        page ->
            page.replaceAll("(?s)<meta http-equiv=.Content-Security-Policy.[^>]*>", "")
                .replace(
                    "</head>",
                    "<style>@media (prefers-color-scheme: dark) { p { color: #333 } }</style></head>"));
    List<String> found = violations("/about/");
    assertThat(found).anyMatch(v -> v.startsWith("dark, 360: color-contrast:"));
    assertThat(found).noneMatch(v -> v.startsWith("light"));
  }

  private static List<String> violations(String path) {
    browser.open(server.address(path));
    browser.run(axe);
    var found = new ArrayList<String>();
    for (String colours : COLOURS) {
      for (int width : WIDTHS) {
        browser.show(width, colours);
        for (Object violation : (List<?>) browser.runUntilDone(RUN)) {
          found.add(colours + ", " + width + ": " + violation);
        }
        // and nothing is wider than the window
        Map<?, ?> size =
            (Map<?, ?>)
                browser.run(
                    "const e = document.documentElement;"
                        + " return {page: e.scrollWidth, window: e.clientWidth}");
        assertThat(size.get("window")).isEqualTo((long) width);
        if (!size.get("page").equals(size.get("window"))) {
          found.add(colours + ", " + width + ": the page is " + size.get("page") + " wide");
        }
      }
    }
    return found;
  }
}

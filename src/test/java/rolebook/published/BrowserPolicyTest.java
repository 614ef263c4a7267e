package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** A browser keeps the site's policy, and the site does not need what the policy forbids. */
class BrowserPolicyTest {
  /** Who states the policy. */
  private enum Stated {
    /** The host, by its headers, and the page. */
    BY_HOST_AND_PAGE,
    /** The page alone, on a host that sends no headers. */
    BY_PAGE,
    /** Nobody. */
    NOT
  }

  /** Notes whether a style came into force. */
  private static final String STYLED =
      "for (const e of document.querySelectorAll('main, #bait'))"
          + " if (getComputedStyle(e).outlineWidth === '7px') document.title = 'hacked'";

  /** What somebody may get into a page, and how to tell whether it has done what it is for. */
  private static final List<List<String>> INJECTED =
      List.of(
          List.of("<script>document.title = 'hacked'</script>", ""),
          List.of("<img src='/nothing' onerror=\"document.title = 'hacked'\">", ""),
          List.of("<svg onload=\"document.title = 'hacked'\"></svg>", ""),
          List.of(
              "<a id='bait' href=\"javascript:void(document.title = 'hacked')\">x</a>",
              "document.getElementById('bait').click()"),
          List.of(
              "<button id='bait' onclick=\"document.title = 'hacked'\">x</button>",
              "document.getElementById('bait').click()"),
          List.of(
              "<form id='bait' action=\"javascript:void(document.title = 'hacked')\"></form>",
              "document.getElementById('bait').submit()"),
          List.of(
              "<iframe srcdoc=\"<script>parent.document.title = 'hacked'</script>\"></iframe>", ""),
          List.of("<script src='OTHER/hack.js'></script>", ""),
          List.of("<link rel='stylesheet' href='OTHER/hack.css'>", STYLED),
          List.of("<style>main { outline: 7px solid red }</style>", STYLED),
          List.of("<p id='bait' style='outline: 7px solid red'>x</p>", STYLED));

  private static final String POLICY = "Content Security Policy";

  private static Browser browser;
  private static SiteServer server;
  private static SiteServer other;

  @BeforeAll
  static void start(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    server = new SiteServer(Sites.real().folder());
    other = new SiteServer(Path.of("src/test/resources/other-site"));
  }

  @AfterAll
  static void stop() {
    Stream.of(browser, server, other).filter(s -> s != null).forEach(BrowserPolicyTest::close);
  }

  private static void close(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void serveAsItIs() {
    state(Stated.BY_HOST_AND_PAGE, UnaryOperator.identity());
  }

  private static void state(Stated stated, UnaryOperator<String> change) {
    server.send(
        stated == Stated.BY_HOST_AND_PAGE
            ? HostHeaders.parse(Sites.real().text("_headers"))
            : HostHeaders.none());
    server.change(
        stated == Stated.NOT
            ? page ->
                change.apply(
                    page.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", ""))
            : change);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stated.class,
      names = {"BY_HOST_AND_PAGE", "BY_PAGE"})
  void noPageNeedsWhatItsPolicyForbids(Stated stated) {
    state(stated, UnaryOperator.identity());
    var found = new ArrayList<String>();
    for (String file : Sites.real().visited()) {
      String path = "/" + file.replaceFirst("index[.]html$", "");
      browser.open(server.address(path));
      browser.violations().forEach(violation -> found.add(path + ": " + violation));
      browser.console().forEach(message -> found.add(path + ": " + message));
    }
    assertThat(found).isEmpty();
    browser.open(server.address("/no/such/page/"));
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.console()).allMatch(message -> message.contains("404 (Not Found)"));
    assertThat(browser.title()).startsWith("Page not found");
  }

  @Test
  void copyButtonsCopyWhatStandsBesideThem() {
    browser.allowClipboard(server.address(""));
    browser.open(server.address("/resume-examples/backend-engineer/"));
    List<WebElement> buttons = browser.find("button.copy");
    assertThat(buttons).hasSizeGreaterThan(5).allMatch(WebElement::isDisplayed);
    var copied = new ArrayList<String>();
    for (WebElement button : browser.find("button.copy[data-copy]")) {
      click(button);
      awaitStatus("Copied");
      assertThat(clipboard()).isEqualTo(button.getDomAttribute("data-copy"));
      copied.add(clipboard());
    }
    for (WebElement all : browser.find("button.copy:not([data-copy])")) {
      click(all);
      awaitStatus("Copied");
      List<String> lines = clipboard().lines().toList();
      assertThat(copied).startsWith(lines.toArray(String[]::new));
      copied.subList(0, lines.size()).clear();
    }
    assertThat(copied).as("not in any level").isEmpty();
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  /** Clicks as a visitor does, who waits until the page has come to rest. */
  private static void click(WebElement button) {
    browser.run("arguments[0].scrollIntoView({behavior: 'instant', block: 'center'})", button);
    button.click();
  }

  /** Waits until the status says something new, for those who hear it. */
  private static void awaitStatus(String text) {
    Object status =
        browser.runUntilDone(
            """
            const [text, done] = arguments;
            const status = document.getElementById('Status');
            const until = Date.now() + 5000;
            (function look() {
              if (status.textContent === text || Date.now() > until) {
                const said = status.textContent;
                status.textContent = '';
                done(said);
              } else {
                setTimeout(look, 10);
              }
            })();
            """,
            text);
    assertThat(status).isEqualTo(text);
  }

  private static String clipboard() {
    return String.valueOf(
        browser.runUntilDone(
            "navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)))"));
  }

  static Stream<Arguments> injected() {
    return INJECTED.stream()
        .flatMap(
            one ->
                Stream.of(Stated.values())
                    .map(stated -> Arguments.of(stated, one.get(0), one.get(1))));
  }

  @ParameterizedTest
  @MethodSource("injected")
  void whatIsInjectedRunsOnlyWithoutThePolicy(Stated stated, String html, String then) {
    String injected = html.replace("OTHER", other.address(""));
    state(stated, page -> page.replaceFirst("(<main [^>]*>)", "$1" + injected));

    browser.open(server.address("/"));
    browser.run(then);
    browser.run("return new Promise(done => setTimeout(done, 50))");

    boolean ran = browser.title().equals("hacked");
    assertThat(ran).isEqualTo(stated == Stated.NOT);
    boolean refused = browser.console().stream().anyMatch(m -> m.contains(POLICY));
    assertThat(refused).isEqualTo(stated != Stated.NOT);
  }

  @ParameterizedTest
  @EnumSource(Stated.class)
  void onlyTheHostCanKeepOtherSitesFromFramingAPage(Stated stated) {
    state(stated, UnaryOperator.identity());
    other.change(page -> page.replace("FRAMED", server.address("/")));

    browser.open(other.address("/frame.html"));

    boolean refused = browser.console().stream().anyMatch(m -> m.contains("frame-ancestors"));
    assertThat(refused).isEqualTo(stated == Stated.BY_HOST_AND_PAGE);
  }
}

package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** A page is on its way before a visitor goes there, and nothing else is. */
class FetchedAheadTest {
  private static final String ROLE = "/resume-examples/backend-engineer/";
  private static final String LETTERS = "/cover-letter-examples/";

  /** Longer than a browser waits before it takes a pointer that rests for one that will click. */
  private static final Duration REST = Duration.ofMillis(600);

  /** Rules that ask for a page at once. */
  private static final String OTHER_RULES =
      "<script type='speculationrules'>{\"prefetch\": [{\"urls\": [\"ABOUT\"], \"eagerness\":"
          + " \"immediate\"}]}</script>";

  private static Browser browser;
  private static SiteServer root;
  private static SiteServer below;
  private static SiteServer other;

  @BeforeAll
  static void start(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    root = new SiteServer(Sites.real().folder());
    below = new SiteServer(Sites.below().folder(), "/a/b");
    other = new SiteServer(Path.of("src/test/resources/other-site"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      List.of(root, below, other).forEach(SiteServer::close);
    }
  }

  @BeforeEach
  void show() {
    browser.show(1440, "light");
  }

  @AfterEach
  void serveAsItIs() {
    List.of(root, below, other).forEach(site -> site.ahead().clear());
    List.of(root, below).forEach(site -> site.change(UnaryOperator.identity()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a/b"})
  void aPageIsFetchedWhenAPointerRestsOnItsLink(String base) {
    SiteServer site = base.isEmpty() ? root : below;
    browser.open(site.address(ROLE));
    List<WebElement> links = browser.find(".masthead a[href$='" + LETTERS + "']");
    rest(links);
    assertThat(site.ahead()).containsExactly(base + LETTERS);
    links.get(0).click();
    await(LETTERS);
    assertThat(browser.run("return performance.getEntriesByType('navigation')[0].deliveryType"))
        .isEqualTo("navigational-prefetch");
    assertThat(browser.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[href*='/print/']",
        "a[href$='/feed.xml']",
        "a.document-of-ones-own",
        "a.other-site",
        "a.without-a-scheme",
      })
  void nothingElseIs(String link) {
    String host = other.address("/").replace("http:", "");
    root.change(
        page ->
            page.replaceFirst(
                "(<main [^>]*>)",
                "$1<a class='document-of-ones-own' href='/resume.json'>x</a>"
                    + ("<a class='other-site' href='http:%s'>x</a>"
                            + "<a class='without-a-scheme' href='%s'>x</a>")
                        .formatted(host, host)));
    browser.open(root.address(ROLE));
    rest(browser.find(link));
    assertThat(root.ahead()).isEmpty();
    assertThat(other.ahead()).isEmpty();
  }

  /** With rules of their own, what slips into a page could send what it says to other sites. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rulesThatSlipIntoAPageAreFollowedOnlyWithoutThePolicy(boolean policy) {
    root.change(
        page -> {
          String rules = OTHER_RULES.replace("ABOUT", root.address("/about/"));
          String changed = page.replaceFirst("(<main [^>]*>)", "$1" + rules);
          String stated = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";
          return policy ? changed : changed.replaceAll(stated, "");
        });
    browser.open(root.address(ROLE));
    LockSupport.parkNanos(REST.toNanos());
    assertThat(root.ahead()).isEqualTo(policy ? List.of() : List.of("/about/"));
    assertThat(browser.violations()).hasSize(policy ? 1 : 0);
  }

  private static void rest(List<WebElement> links) {
    assertThat(links).isNotEmpty();
    browser.pointAt(links.get(0));
    LockSupport.parkNanos(REST.toNanos());
  }

  private static void await(String path) {
    long until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (!browser.address().endsWith(path) && System.nanoTime() < until) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertThat(browser.address()).endsWith(path);
  }
}

package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * Visitors come with any window, by day and by night, with a keyboard alone, or without scripts.
 */
class VisitingTest {
  private static final String ROLE = "/resume-examples/backend-engineer/";
  private static final String INDEX = "/resume-examples/";

  /** A window of 1280 at 400 % and 200 %, a telephone, a tablet, a desk. */
  private static final List<Integer> WIDTHS = List.of(320, 360, 640, 768, 1440);

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration MOMENT = Duration.ofMillis(20);

  /** Whether what has the focus shows it, and lies under nothing. */
  private static final String FOCUS =
      """
      const e = document.activeElement;
      if (e === document.body) return null;
      const shown = e.matches('.switch input') ? e.nextElementSibling : e;
      const style = getComputedStyle(shown);
      const seen = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none'
        || style.boxShadow !== 'none';
      const free = [...e.getClientRects()].some(box => {
        const x = box.left + box.width / 2, y = box.top + box.height / 2;
        const hit = document.elementFromPoint(x, y);
        return hit && (e === hit || e.contains(hit) || hit.contains(e));
      });
      return (seen ? '' : 'not to be seen ') + (free ? '' : 'covered ')
        + [...document.querySelectorAll('*')].indexOf(e) + ' ' + e.outerHTML.slice(0, 80);
      """;

  private static Browser browser;
  private static SiteServer server;
  private static SiteServer plain;

  @BeforeAll
  static void start(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    server = new SiteServer(Sites.real().folder());
    plain = new SiteServer(Sites.plain().folder());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
      plain.close();
    }
  }

  @BeforeEach
  void begin() {
    browser.allowScripts(true);
    server.change(UnaryOperator.identity());
    browser.show(1440, "light");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        INDEX,
        ROLE,
        "/cover-letter-examples/",
        "/cover-letter-examples/backend-engineer/",
        "/resume-templates/",
        "/resume-templates/tandem/",
        ROLE + "print/ledger/",
        "/categories/",
        "/categories/software/",
        "/about/",
        "/404.html",
      })
  void everyPageFitsEveryWindow(String path) {
    for (SiteServer site : List.of(server, plain)) {
      var found = new ArrayList<String>();
      for (String colours : List.of("light", "dark")) {
        browser.show(WIDTHS.get(0), colours);
        browser.open(site.address(path));
        for (int width : WIDTHS) {
          browser.show(width, colours);
          Object wider = browser.run("return document.documentElement.scrollWidth - innerWidth");
          if (!wider.equals(0L)) {
            found.add(colours + ", " + width + ": the page is wider than the window");
          }
        }
        found.addAll(browser.console());
        browser.loaded().stream()
            .filter(url -> !url.startsWith(site.address("/")))
            .forEach(found::add);
      }
      assertThat(found).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "bakcend", "back end dev", "API eng", "server-side"})
  void aRoleIsFoundByAnyOfItsNames(String query) {
    browser.open(server.address("/about/"));
    browser.type("/");
    browser.type(query);
    await("return document.querySelector('.found a')?.textContent === 'Backend Engineer'");
    browser.press(Keys.ENTER);
    await("return location.pathname === '" + ROLE + "'");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void theSearchIsLeftAsItWasEntered() {
    browser.open(server.address("/about/"));
    browser.type("/");
    browser.type("zzzz");
    await("return document.getElementById('Finder-status').textContent.startsWith('There is no')");
    browser.press(Keys.ESCAPE);
    await("return !document.getElementById('Finder').open");
    await("return document.activeElement === document.body"); // browsers see to it when they draw
  }

  @Test
  void levelTemplateAndCopyNeedOnlyAKeyboard() {
    browser.allowClipboard(server.address(""));
    browser.open(server.address(ROLE));
    browser.run("document.querySelector('.levels input').focus()");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(visibleLevels()).isEqualTo("level-1");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(visibleLevels()).isEqualTo("level-2");
    browser.run("document.querySelector('.level-2 .bullets .copy').focus()");
    browser.press(Keys.ENTER);
    await("return document.getElementById('Status').textContent === 'Copied'");
    browser.run("document.querySelectorAll('.galley .switch a')[1].focus()");
    browser.press(Keys.ENTER);
    await(
        "return document.querySelector('.galley .sheet > div').shadowRoot"
            + ".querySelector('link').href.includes('/slate.')"
            + " && document.querySelector('.galley .entry a').pathname.endsWith('/slate/')");
    browser.run("document.querySelector('.at-work a[href=\"#Line-1\"]').focus()");
    browser.press(Keys.ENTER); // the line is of a level that was put away
    await("return document.getElementById('Line-1').checkVisibility()");
    assertThat(browser.console()).isEmpty();
  }

  private static String visibleLevels() {
    return String.valueOf(
        browser.run(
            "return [...document.querySelectorAll('.level')].filter(l => l.checkVisibility())"
                + ".map(l => l.classList[1]).join()"));
  }

  @Test
  void anotherLevelIsShownWhereTheReaderIs() {
    browser.open(server.address(ROLE));
    browser.run(
        "document.querySelector('.level-1 .bullets > li:nth-child(3)').scrollIntoView({behavior:"
            + " 'instant'}); document.querySelector('.levels input').focus({preventScroll: true})");
    double before = top(".level-1 .bullets > li:nth-child(3)");
    browser.press(Keys.ARROW_RIGHT);
    browser.press(Keys.ARROW_RIGHT);
    assertThat(visibleLevels()).isEqualTo("level-2");
    assertThat(top(".level-2 .bullets > li:nth-child(3)")).isBetween(before - 2, before + 2);
  }

  private static double top(String selector) {
    return ((Number)
            browser.run(
                "return document.querySelector(arguments[0]).getBoundingClientRect().top",
                selector))
        .doubleValue();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void focusIsAlwaysSeen(int width) {
    browser.show(width, "dark");
    browser.reduceMotion(true); // else what is measured is still on its way
    browser.open(server.address(ROLE));
    var stops = new ArrayList<String>();
    for (String stop = null; stops.isEmpty() || stop != null; ) {
      browser.pressTab();
      stop = (String) browser.run(FOCUS);
      if (stop == null || stops.contains(stop)) {
        break;
      }
      stops.add(stop);
    }
    assertThat(stops).hasSizeGreaterThan(60).noneMatch(s -> s.matches("(not|covered) .*"));
  }

  @Test
  void nothingMovesForThoseWhoDoNotWantIt() {
    browser.reduceMotion(true);
    browser.open(server.address(ROLE));
    String moving =
        "return getComputedStyle(document.documentElement).scrollBehavior + ' '"
            + " + document.getAnimations().length";
    assertThat(browser.run(moving)).isEqualTo("auto 0");
    browser.reduceMotion(false);
    assertThat(browser.run(moving)).isEqualTo("smooth 0");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onePageBecomesTheNextForThoseWhoWantIt(boolean reduced) {
    browser.reduceMotion(reduced);
    browser.open(server.address("/about/"));
    browser.run(
        "addEventListener('pageswap', e => sessionStorage.setItem('becomes', !!e.viewTransition))");
    browser.find(".masthead nav a").get(0).click();
    await("return location.pathname === '" + INDEX + "'");
    assertThat(browser.run("return sessionStorage.getItem('becomes')")).isEqualTo("" + !reduced);
    browser.reduceMotion(false);
  }

  @Test
  void allButCopyingAndSearchingNeedsNoScript() {
    browser.allowScripts(false);
    browser.open(server.address(ROLE));
    assertThat(browser.find("button.copy")).isNotEmpty().noneMatch(b -> b.isDisplayed());
    browser.run("document.querySelectorAll('.levels input')[2].click()");
    assertThat(visibleLevels()).isEqualTo("level-2");
    browser.find(".galley .switch a").get(1).click();
    assertThat(browser.address()).endsWith("#In-2");
    browser.open(server.address("/about/"));
    browser.find("a.find").get(0).click();
    assertThat(browser.address()).isEqualTo(server.address(INDEX));
    browser.run("location.hash = 'Shelf-finance'");
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.band')]"
                    + ".filter(b => b.checkVisibility()).map(b => b.id).join()"))
        .isEqualTo("Shelf-finance");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", INDEX, ROLE, "/resume-templates/ledger/"})
  void thePlainThemeHasNoScriptAndKeepsNobodyOut(String path) throws IOException {
    String axe = Browser.resource("/axe.min.js");
    for (String colours : List.of("light", "dark")) {
      browser.show(360, colours);
      browser.open(plain.address(path));
      assertThat(
              browser.find("script:not([type='application/ld+json'], [type='speculationrules'])"))
          .isEmpty();
      browser.run(axe);
      assertThat(
              (List<?>)
                  browser.runUntilDone(
                      """
                      axe.run(document, {rules: {'target-size': {enabled: true}}}).then(r =>
                        arguments[0](r.violations.flatMap(v => v.nodes.map(n =>
                          v.id + ': ' + n.target))))
                      """))
          .isEmpty();
    }
  }

  /** Waits until a script returns that something is so; pages forbid making functions of texts. */
  private static void await(String condition) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(browser.run(condition)) && System.nanoTime() < until) {
      LockSupport.parkNanos(MOMENT.toNanos());
    }
    assertThat(browser.run(condition)).as(condition).isEqualTo(true);
  }
}

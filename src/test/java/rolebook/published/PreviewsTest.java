package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheets of paper on which pages show documents are there to be looked at, and only that. */
class PreviewsTest {
  private static final String ROLE = "/resume-examples/physical-therapist/";
  private static final String LETTER = "/cover-letter-examples/backend-engineer/";
  private static final String GALLERY = "/resume-templates/";
  private static final String TEMPLATE = "/resume-templates/ledger/";
  private static final String PRINT = ROLE + "print/slate/";

  private static final String ATTRIBUTES = " aria-hidden=\"true\" inert";

  /** How far what is in view has moved since the page was opened, while it is read to its end. */
  private static final String SHIFTS =
      """
      const done = arguments[0];
      let sum = 0;
      const note = entries => entries.forEach(entry => sum += entry.value);
      const observer = new PerformanceObserver(list => note(list.getEntries()));
      observer.observe({type: 'layout-shift', buffered: true});
      const page = document.documentElement;
      (function read() {
        const before = page.scrollTop;
        page.scrollBy({top: 600, behavior: 'instant'});
        if (page.scrollTop > before) {
          setTimeout(read, 50);
        } else {
          setTimeout(() => {
            note(observer.takeRecords());
            done(sum);
          }, 100);
        }
      })();
      """;

  /** How the elements of the document in a tree look. */
  private static final String STYLES =
      """
      const shown = tree.querySelector('.document');
      return [shown, ...shown.querySelectorAll('*')].map(e => {
        const style = getComputedStyle(e);
        return [e.localName, style.font, style.color, style.letterSpacing, style.textAlign,
          style.textWrap, style.overflowWrap, style.hyphens, style.margin, style.padding,
          style.listStyle, style.boxSizing].join('; ');
      });
      """;

  /** The sheets that show nothing, or not what their stylesheets say. */
  private static final String EMPTY_SHEETS =
      """
      return [...document.querySelectorAll('.sheet')].filter(sheet => {
        const root = sheet.firstElementChild.shadowRoot;
        const text = root && root.querySelector('.document p');
        const box = text && text.getBoundingClientRect();
        const paper = sheet.getBoundingClientRect();
        return !text || !box.width || box.left < paper.left || box.right > paper.right
          || box.top < paper.top || box.bottom > paper.bottom
          || getComputedStyle(text.closest('.document')).colorScheme !== 'light';
      }).length;
      """;

  /** The sheets of whose text some is in view, and that show nothing. */
  private static final String BARE_SHEETS =
      """
      return [...document.querySelectorAll('.sheet')].filter(sheet => {
        const box = sheet.getBoundingClientRect();
        const text = sheet.firstElementChild.shadowRoot.querySelector('.document');
        return box.bottom > 0 && box.top + box.height / 10 < innerHeight
          && !text.checkVisibility({contentVisibilityAuto: true});
      }).length;
      """;

  private static final String SCROLL =
      """
      const before = scrollY;
      scrollBy({top: 300, behavior: 'instant'});
      return scrollY > before;
      """;

  private static Browser browser;
  private static SiteServer server;

  @BeforeAll
  static void start(@TempDir Path profile) throws IOException {
    browser = Browser.start(profile);
    server = new SiteServer(Sites.real().folder());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @AfterEach
  void serveAsItIs() {
    server.change(UnaryOperator.identity()).delay(path -> false);
    browser.allowScripts(true);
    browser.block();
  }

  private static void open(String path, int width) {
    browser.show(width, "light");
    browser.open("about:blank"); // else a page that is open stays so for another place on it
    browser.open(server.address(path));
  }

  @ParameterizedTest
  @CsvSource({
    ROLE + "#Templates, 360", ROLE + "#Templates, 1440",
    LETTER + "#Templates, 360", LETTER + "#Templates, 1440",
    GALLERY + ", 360", GALLERY + ", 1440",
    TEMPLATE + "#Resume, 360", TEMPLATE + "#Resume, 1440",
  })
  void nothingMovesWhenStylesComeLate(String path, int width) {
    browser.block("*.woff2");
    server.delay(file -> file.endsWith(".css"));
    open(path, width);
    assertThat(shifts()).isLessThan(0.01);
  }

  /** A whole sheet at reading size may break its lines anew, within what counts as good. */
  @ParameterizedTest
  @CsvSource({
    ROLE + "#Templates, 360, 0.01", ROLE + "#Templates, 1440, 0.01",
    LETTER + "#Templates, 360, 0.01", LETTER + "#Templates, 1440, 0.01",
    GALLERY + ", 360, 0.01", GALLERY + ", 1440, 0.01",
    TEMPLATE + "#Resume, 360, 0.1", TEMPLATE + "#Resume, 1440, 0.1",
  })
  void littleMovesWhenFontsComeLate(String path, int width, double most) {
    server.delay(file -> file.endsWith(".woff2"));
    open(path, width);
    assertThat(shifts()).isLessThan(most);
  }

  @Test
  void movesAreSeen() {
    server.change(page -> page.replaceFirst("<main [^>]*>", "$0<img src='/favicon.svg' alt=''>"));
    server.delay(file -> file.endsWith(".svg"));
    open(GALLERY, 1440);
    assertThat(shifts()).isGreaterThan(0.01);
  }

  /** Reads the page to its end. */
  private static double shifts() {
    return ((Number) browser.runUntilDone(SHIFTS)).doubleValue();
  }

  /** Puts something to stop at on each sheet, which has nothing of that kind itself. */
  private static String withLinks(String page) {
    String document = "<article class=\"document";
    return page.replace(document, "<a href=\"/\">x</a>" + document);
  }

  @ParameterizedTest
  @ValueSource(strings = {ROLE, LETTER, GALLERY, TEMPLATE})
  void readersPassByWhatIsOnSheets(String path) {
    server.change(PreviewsTest::withLinks);
    open(path, 1440);
    assertThat(browser.spokenHeadings()).isNotEmpty().isEqualTo(headings());
    assertThat(stops()).hasSizeGreaterThan(5).noneMatch(stop -> stop.startsWith("sheet"));
  }

  @Test
  void readersWouldStopAtWhatIsOnSheets() {
    server.change(page -> withLinks(page).replace(ATTRIBUTES, ""));
    open(GALLERY, 1440);
    assertThat(browser.spokenHeadings()).hasSizeGreaterThan(headings().size());
    assertThat(stops()).anyMatch(stop -> stop.startsWith("sheet"));
  }

  /** The headings of the page itself. */
  private static List<String> headings() {
    return browser.find("h1, h2, h3, h4, h5, h6").stream().map(h -> h.getText()).toList();
  }

  /** Where the tab key leads, until it comes round. */
  private static List<String> stops() {
    var stops = new LinkedHashSet<String>();
    String stop;
    do {
      browser.pressTab();
      stop =
          String.valueOf(
              browser.run(
                  """
                  const e = document.activeElement;
                  const all = [...document.querySelectorAll('*')];
                  return (e.closest('.sheet') ? 'sheet ' : '') + all.indexOf(e) + e.localName
                  """));
    } while (stops.add(stop));
    return List.copyOf(stops);
  }

  @ParameterizedTest
  @ValueSource(strings = {ROLE, LETTER, GALLERY, TEMPLATE})
  void sheetsAreFilledWithoutScripts(String path) {
    browser.allowScripts(false);
    open(path, 360);
    assertThat(browser.find(".sheet")).isNotEmpty();
    assertThat(browser.run(EMPTY_SHEETS)).isEqualTo(0L);
  }

  @ParameterizedTest
  @CsvSource({"360, true", "360, false", "1440, true", "1440, false"})
  void aSheetInViewIsNeverBare(int width, boolean scripts) {
    browser.allowScripts(scripts);
    open(GALLERY, width);
    do {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos()); // the browser draws
      assertThat(browser.run(BARE_SHEETS)).isEqualTo(0L);
    } while (browser.run(SCROLL).equals(true));
  }

  @Test
  void aDocumentLooksTheSameOnASheetAsInPrint() {
    open(ROLE, 1440);
    List<?> previewed = styles("document.querySelector('.sheet > div').shadowRoot");
    open(PRINT, 1440);
    assertThat(previewed).hasSizeGreaterThan(30);
    assertThat(styles("document")).isEqualTo(previewed);
  }

  private static List<?> styles(String tree) {
    return (List<?>) browser.run("const tree = " + tree + ";" + STYLES);
  }

  @ParameterizedTest
  @CsvSource({ROLE + ", 360", ROLE + ", 1440", GALLERY + ", 360", GALLERY + ", 1440"})
  void aSheetLeadsToItsTemplate(String path, int width) {
    open(path, width);
    Object led =
        browser.run(
            """
            return [...document.querySelectorAll('.sheet')].every(sheet => {
              sheet.scrollIntoView({behavior: 'instant', block: 'center'});
              const box = sheet.getBoundingClientRect();
              const hit = document.elementFromPoint(
                (box.left + box.right) / 2, (box.top + box.bottom) / 2);
              return hit === sheet.parentElement.querySelector('.entry a');
            });
            """);
    assertThat(led).isEqualTo(true);
  }
}

package rolebook.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import rolebook.Trees;
import rolebook.diagnostic.Diagnostic;
import rolebook.published.Browser;

/** An open page follows its files, and loses nothing that a reader has done to it. */
class LivePageTest {
  private static final String ROLE = "/resume-examples/backend-engineer/";

  /** What a reader can leave a trace in. */
  private static final String WIDGETS =
      """
      <details id="More"><summary>More</summary><p>of it</p></details>
      <p><input id="Typed" value="as served"> <input type="radio" name="r" id="One" checked>
      <input type="radio" name="r" id="Two"><textarea id="Long">as served</textarea>
      <select id="Pick"><option selected>a</option><option>b</option></select></p>
      """;

  private static Browser browser;

  @TempDir private Path root;
  private Path role;
  private Served served;
  private LivePage page;

  @BeforeAll
  static void start(@TempDir Path profile) {
    browser = Browser.start(profile);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void serve() throws Exception {
    Trees.copy(Path.of("content"), root.resolve("content"));
    Trees.copy(Path.of("themes"), root.resolve("themes"));
    keepWhatIsLinked(root.resolve("content"));
    replace("themes/default/views/layout.ftlh", "<footer", WIDGETS + "<footer");
    role = root.resolve("content/roles/backend-engineer.md");
    served = new Served(root).ready();
    page = new LivePage(browser).open(served.address(ROLE));
  }

  @AfterEach
  void end() {
    served.close();
  }

  /** Fewer guides are served sooner: one, and those that it and free pages lead to. */
  private static void keepWhatIsLinked(Path content) throws IOException {
    var kept = new LinkedHashSet<Path>();
    var open = new ArrayDeque<Path>(List.of(content.resolve("roles/backend-engineer.md")));
    try (Stream<Path> pages = Files.list(content.resolve("pages"))) {
      pages.forEach(open::add);
    }
    while (!open.isEmpty()) {
      Path file = open.remove();
      if (kept.add(file) && Files.exists(file)) {
        Matcher link =
            Pattern.compile("\\b(role|letter):([a-z0-9-]+)").matcher(Files.readString(file));
        while (link.find()) {
          open.add(content.resolve(link.group(1) + "s").resolve(link.group(2) + ".md"));
        }
        open.add(content.resolve("letters").resolve(file.getFileName()));
      }
    }
    for (String folder : List.of("roles", "letters")) {
      try (Stream<Path> files = Files.list(content.resolve(folder))) {
        for (Path file : files.filter(f -> !kept.contains(f)).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void replace(String file, String text, String by) throws IOException {
    Path path = root.resolve(file);
    String before = Files.readString(path);
    assertThat(before).contains(text);
    Files.writeString(path, before.replace(text, by));
  }

  private void begin(String text) throws IOException {
    Files.writeString(
        role, Files.readString(role).replaceFirst("(?s)(---\n.*?---\n)", "$1\n" + text + "\n"));
  }

  @Test
  void aBodyChangesInPlaceAndKeepsWhatTheReaderDid() throws Exception {
    page.run(
        """
        document.getElementById('More').open = true;
        document.getElementById('Two').checked = true;
        document.getElementById('Long').value = 'my own';
        document.getElementById('Pick').selectedIndex = 1;
        const typed = document.getElementById('Typed');
        typed.focus();
        typed.value = 'half a word';
        typed.setSelectionRange(2, 6);
        scrollTo({top: 700, behavior: 'instant'});
        """);
    String anchor = "return document.querySelector('#faq').getBoundingClientRect().top";
    double before = ((Number) page.run(anchor)).doubleValue();

    begin("A new beginning.");

    page.awaitText("A new beginning.");
    assertThat(page.isAlive()).isTrue();
    String kept =
        """
        const of = id => document.getElementById(id);
        return [of('More').open, of('Two').checked, of('One').checked, of('Long').value,
          of('Pick').value, document.activeElement.id, of('Typed').value,
          of('Typed').selectionStart, of('Typed').selectionEnd].join(' | ');
        """;
    assertThat(page.text(kept))
        .isEqualTo("true | true | false | my own | b | Typed | half a word | 2 | 6");
    // what was in sight stays where it was, although there is more above it
    assertThat(((Number) page.run(anchor)).doubleValue()).isBetween(before - 2, before + 2);
    assertThat(browser.violations()).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void whatThePageSaysAnewIsNewAlsoWhereTheReaderWas() throws Exception {
    page.run("document.getElementById('Typed').value = 'half a word'");
    replace("themes/default/views/layout.ftlh", "value=\"as served\"", "value=\"as served now\"");
    page.await("new", "return document.getElementById('Typed').value === 'as served now'");
    assertThat(page.isAlive()).isTrue();
  }

  @Test
  void aStylesheetIsSwappedWithoutAMomentOfNone() throws Exception {
    String watch =
        """
        window.seen = new Set();
        (function look() {
          const style = getComputedStyle(document.querySelector('.masthead'));
          window.seen.add(style.display + ' ' + style.outlineStyle);
          requestAnimationFrame(look);
        })();
        """;
    page.run(watch);
    page.await("seen", "return window.seen.size > 0");
    Files.writeString(
        root.resolve("themes/default/assets/style.css"),
        Files.readString(root.resolve("themes/default/assets/style.css"))
            + ".masthead { outline: 7px solid }\n");

    page.await("new", "return [...window.seen].some(style => style.endsWith(' solid'))");
    assertThat(page.isAlive()).isTrue();
    assertThat(page.text("return [...window.seen].join()")).isEqualTo("flex none,flex solid");
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void aTemplatesStylesheetDressesTheSheetsOfThePage() throws Exception {
    String colour =
        "const sheet = document.querySelector('.sheet > div').shadowRoot;"
            + " return getComputedStyle(sheet.querySelector('.document')).color";
    String before = page.text(colour);
    Files.writeString(
        root.resolve("content/templates/ledger/document.css"),
        Files.readString(root.resolve("content/templates/ledger/document.css"))
            + ".document { color: rgb(1, 2, 3) }\n");
    page.await("coloured", colour + " === 'rgb(1, 2, 3)'");
    assertThat(before).isNotEqualTo("rgb(1, 2, 3)");
    assertThat(page.isAlive()).isTrue();
    page.awaitNote("1 warning"); // its proof is out of date
  }

  @Test
  void aWeakSentenceIsNamedBesideThePageThatShowsIt() throws Exception {
    replace("content/roles/backend-engineer.md", "- Added idempotency", "- Helped add idempotency");
    page.awaitText("Helped add idempotency");
    page.awaitNote("1 warning");
    page.over("notes[0].querySelector('summary').click()");
    page.awaitNote("'Helped' says whose job it was");
    assertThat(page.isAlive()).isTrue();

    replace("content/roles/backend-engineer.md", "- Helped add idempotency", "- Added idempotency");
    page.awaitNoNote();
  }

  @Test
  void sheetsComeChangeAndGoWithTheirTemplates() throws Exception {
    String sheets =
        "return document.querySelectorAll('template').length + ' ' +"
            + " [...document.querySelectorAll('.looks .sheet > div')].map(host =>"
            + " host.shadowRoot.querySelector('link').href.replace(/.*[/](.*)[.][^.]*[.]css/, '$1')"
            + " + host.shadowRoot.querySelectorAll('.document li').length).join()";
    String before = page.text(sheets);
    assertThat(before).startsWith("0 ledger");
    String count =
        "return document.querySelectorAll('.looks .sheet > div').length === arguments[0]";
    int shown = before.split(",").length;

    replace("content/roles/backend-engineer.md", "  - id: ledger", "  - atelier\n  - id: ledger");
    page.await("one more", count, shown + 1);
    assertThat(page.text(sheets)).startsWith("0 atelier").contains(",ledger");

    begin("- One\n- Two\n");
    replace("content/roles/backend-engineer.md", "  - atelier\n", "");
    page.await("one less", count, shown);
    assertThat(page.text(sheets)).isEqualTo(before);
    assertThat(page.isAlive()).isTrue();
  }

  @Test
  void whatAScriptMadeOfThePageIsMadeOfWhatIsNewToo() throws Exception {
    browser.allowClipboard(served.address().toString());
    String shown = "return document.querySelectorAll('button.copy:not([hidden])').length";
    long before = (Long) page.run(shown);
    assertThat(before).isPositive();
    replace(
        "content/roles/backend-engineer.md",
        "- Added idempotency keys",
        "- Added another bullet to 12 guides in 3 days by writing it here.\n"
            + "- Added idempotency keys");
    page.awaitText("Added another bullet");
    assertThat(page.isAlive()).isTrue();
    assertThat(page.run(shown)).isEqualTo(before + 1);
    assertThat(page.text("return document.querySelectorAll('button.copy[hidden]').length"))
        .isEqualTo("0");
    browser
        .find("button.copy[data-copy^='Added another']")
        .forEach(
            button -> {
              page.run(
                  "arguments[0].scrollIntoView({behavior: 'instant', block: 'center'})", button);
              button.click();
            });
    page.await("copied", "return document.getElementById('Status').textContent === 'Copied'");
  }

  @Test
  void aScriptThatChangesRunsAnew() throws Exception {
    Path script = root.resolve("themes/default/assets/copy.js");
    Files.writeString(script, Files.readString(script) + "document.title = 'ran';\n");
    page.await("ran", "return document.title === 'ran'");
    assertThat(page.isAlive()).isFalse();
  }

  @Test
  void aPictureThatChangesUnderItsNameIsShown() throws Exception {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"9\"/>\n";
    Path picture = root.resolve("content/assets/a picture.svg");
    Trees.write(picture, svg.formatted(10));
    begin("![A picture](/a%20picture.svg)");
    String width = "return document.querySelector('img')?.naturalWidth === ";
    page.await("shown", width + "10");
    page.mark();
    Trees.write(picture, svg.formatted(20));
    page.await("shown anew", width + "20");
  }

  @Test
  void errorsLieOverTheLastGoodPageUntilTheyAreMended() throws Exception {
    page.run("document.getElementById('Typed').focus()");
    replace("content/roles/backend-engineer.md", "id: ledger", "id: leger");
    begin("[there](role:platform-enginer)");
    page.awaitErrors("2 errors");

    List<Diagnostic> told = served.last().diagnostics();
    assertThat(told).hasSize(2);
    for (Diagnostic d : told) {
      assertThat(page.errors())
          .contains(d.location().toString(), d.message(), d.code().id(), d.hint());
    }
    assertThat(page.errors()).contains(" │   - id: leger\n", "        ^^^^^\n");
    assertThat(page.over("return errors.getAttribute('role')")).isEqualTo("alertdialog");
    assertThat(page.over("return errors.matches(':modal')")).isEqualTo(true);
    page.awaitText("Sample experience bullets");
    assertThat(page.isAlive()).isTrue();

    replace("content/roles/backend-engineer.md", "id: leger", "id: ledger");
    page.awaitErrors("1 error");
    replace("content/roles/backend-engineer.md", "[there](role:platform-enginer)", "Mended.");
    page.awaitNoErrors();
    page.awaitText("Mended.");
    page.awaitNoNote();
    assertThat(page.isAlive()).isTrue();
    assertThat(page.text("return document.activeElement.id")).isEqualTo("Typed");
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void errorsCanBePutAsideByTheKeyboard() throws Exception {
    replace("content/roles/backend-engineer.md", "id: ledger", "id: leger");
    page.awaitErrors("did you mean 'ledger'?");
    browser.press(Keys.ESCAPE);
    page.awaitNoErrors();
    page.awaitNote("1 error");

    page.over("notes[0].focus()");
    browser.press(Keys.ENTER);
    page.awaitErrors("did you mean 'ledger'?");
    browser.press(Keys.ESCAPE);
    page.awaitNoErrors();

    replace("content/roles/backend-engineer.md", "id: leger", "id: legder");
    page.awaitErrors("there is no template 'legder'"); // another one is not put aside
    replace("content/roles/backend-engineer.md", "id: legder", "id: ledger");
    page.awaitNoErrors();
    page.awaitNoNote();
  }

  @Test
  void warningsStandBesideThePage() throws Exception {
    replace("content/templates/ledger/document.css", ".document", "/* new */ .document");
    page.awaitNote("1 warning");
    assertThat(page.over("return notes[0].open || errors.open")).isEqualTo(false);
    page.over("notes[0].querySelector('summary').click()");
    page.awaitNote("is out of date");
    page.awaitNote("content/templates/ledger/template.yaml:");
    replace("content/templates/ledger/document.css", "/* new */ .document", ".document");
    page.awaitNoNote();
  }

  @Test
  void errorsOfTheVeryFirstBuildGiveWayToTheSite() throws Exception {
    served.close();
    Trees.write(root.resolve("content/pages/bad.md"), "no front matter\n");
    served = new Served(root).ready();
    page.open(served.address(ROLE));
    page.awaitErrors("content/pages/bad.md");
    Files.delete(root.resolve("content/pages/bad.md"));
    page.awaitText("Sample experience bullets");
    page.awaitNoErrors();
  }

  @Test
  void aPageThatMovesIsFollowed() throws Exception {
    Path old = extra();
    Files.writeString(
        old.resolveSibling("newer.md"),
        Files.readString(old).replace("---\ntitle", "---\nformerly: [extra]\ntitle"));
    Files.delete(old);
    page.await("moved", "return location.pathname === '/newer/'");
  }

  /** Opens a page that no other one links to; the file that it is made from. */
  private Path extra() throws IOException {
    Path file = root.resolve("content/pages/extra.md");
    String summary = "Who writes these guides, for whom, and what was left out of them.";
    Trees.write(file, "---\ntitle: Extra\nsummary: " + summary + "\n---\n\nText.\n");
    page.open(served.address("/extra/"));
    page.awaitText("Text.");
    page.mark();
    return file;
  }

  @Test
  void aPageThatGoesSaysSoAndComesBack() throws Exception {
    Path extra = extra();
    String text = Files.readString(extra);
    Files.delete(extra);
    page.awaitNote("This page is gone");
    page.awaitText("Page not found");
    Files.writeString(extra, text);
    page.awaitNoNote();
    page.await("back", "return !document.body.textContent.includes('Page not found')");
    assertThat(page.isAlive()).isTrue();
  }

  @Test
  void aSiteThatMovesIsFollowed() throws Exception {
    Path settings = root.resolve("content/site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings).replaceFirst("(?m)^url: .*", "url: https://x.example/careers"));
    page.await("moved", "return location.pathname === '/careers" + ROLE + "'");
    page.awaitText("Sample experience bullets");
    replace("content/roles/backend-engineer.md", "## Tips", "Below the path.\n\n## Tips");
    page.awaitText("Below the path.");
  }

  @Test
  void aPageOutlivesTheServer() throws Exception {
    int port = served.address().getPort();
    served.close();
    page.awaitNote("The preview has ended");
    begin("Written meanwhile.");
    served = new Served(root, false, port).ready();
    page.awaitText("Written meanwhile.");
    page.awaitNoNote();
  }

  @Test
  void nothingOfItIsInTheWayOfReaders() throws Exception {
    replace("content/templates/ledger/document.css", ".document", "/* new */ .document");
    page.awaitNote("1 warning");
    page.over("notes[0].open = true");
    assertThat(inTheWay()).isEmpty();
    replace("content/roles/backend-engineer.md", "id: ledger", "id: leger");
    begin("[there](role:nobody)");
    page.awaitErrors("2 errors");
    assertThat(inTheWay()).isEmpty();
  }

  /** What axe finds in the preview's own part of the page, narrow and wide, light and dark. */
  private List<String> inTheWay() throws IOException {
    page.run(Browser.resource("/axe.min.js"));
    var found = new ArrayList<String>();
    for (int width : List.of(360, 1440)) {
      for (String colours : List.of("light", "dark")) {
        browser.show(width, colours);
        Object violations =
            browser.runUntilDone(
                """
                const done = arguments[0];
                axe.run('rolebook-preview', {resultTypes: ['violations']}).then(
                  r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html))),
                  e => done([String(e)]));
                """);
        ((List<?>) violations).forEach(v -> found.add(colours + ", " + width + ": " + v));
        Object wide =
            page.over(
                "return errors.scrollWidth - errors.clientWidth + over.querySelector('.notes').scrollWidth - over.querySelector('.notes').clientWidth");
        if (((Number) wide).intValue() > 0) {
          found.add(width + ": wider than the window");
        }
      }
    }
    return found;
  }
}

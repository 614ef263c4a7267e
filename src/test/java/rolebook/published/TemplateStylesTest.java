package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.Trees;
import rolebook.site.BuildException;
import rolebook.site.BuildOptions;
import rolebook.site.Claim;
import rolebook.site.Printable;
import rolebook.site.Prints;
import rolebook.site.Progress;
import rolebook.site.SiteBuilder;

/** A template's stylesheet hides no word of a document, and adds none. */
class TemplateStylesTest {
  private static final URI HERE = URI.create("https://example.org/");
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

  private static final List<String> DOCUMENTS =
      List.of("the role 'everything'", "the letter 'accountant'");

  @TempDir private static Path project;

  private static List<Printable> pages;
  private static List<String> templates;
  private static Browser browser;
  private static SiteServer server;

  @BeforeAll
  static void showTheTemplates(@TempDir Path profile) throws IOException, BuildException {
    browser = Browser.start(profile);
    Path content = project.resolve("content");
    Trees.copy(Path.of("content"), content);
    Trees.copy(Path.of("src/test/resources/everything"), project);
    var options =
        new BuildOptions(
            project, content, project.resolve("site"), null, HERE, false, false, false);
    Prints prints = new SiteBuilder(options, Progress.NONE).buildPrints();
    templates = prints.claims().stream().map(Claim::template).toList();
    pages = prints.pages().stream().filter(page -> DOCUMENTS.contains(page.document())).toList();
    server = new SiteServer(options.output());
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyTemplateShowsEveryWordInOrder() throws IOException {
    assertThat(templates).hasSizeGreaterThanOrEqualTo(12);
    assertThat(pages).hasSize(2 * templates.size());
    for (Printable page : pages) {
      assertThat(complaints(page, "")).as(page.address()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    ".place { display: none }, the words are not those of the document",
    ".place { visibility: hidden }, the words are not those of the document",
    ".place { font-size: 0 }, is not to be seen: 'Alder College'",
    ".place { opacity: 0 }, is not to be seen: 'Alder College'",
    ".place { position: absolute; left: -9999px }, is not to be seen: 'Alder College'",
    ".place b { color: rgb(255 255 255) }, is not to be seen: 'Alder College'",
    "h2::before { content: 'My ' }, says more: '\"My \"'",
    "section::after { content: attr(class) }, says more: '",
    "h2 { counter-increment: n } h2::before { content: counter(n) }, says more: 'counter(n)'",
    "li { list-style-type: 'so: ' }, says more: '\"so: \"'",
    "li { list-style-type: upper-roman }, says more: 'upper-roman'",
  })
  void aStyleThatHidesOrAddsWordsIsFound(String rules, String complaint) throws IOException {
    String important = rules.replaceAll("( }|;)", " !important$1");

    assertThat(complaints(pages.get(0), important)).anyMatch(c -> c.contains(complaint));
  }

  private static List<String> complaints(Printable page, String rules) throws IOException {
    server.change(
        html ->
            html.replaceAll(POLICY, "").replace("</head>", "<style>" + rules + "</style></head>"));
    browser.open(server.address(page.address()));
    Map<?, ?> seen = (Map<?, ?>) browser.run(SCRIPT);
    var complaints = new ArrayList<String>();
    ((List<?>) seen.get("complaints")).forEach(c -> complaints.add((String) c));
    Path file = project.resolve("site" + page.address() + "index.html");
    String written = Jsoup.parse(Files.readString(file)).select(".document").text();
    if (!words((String) seen.get("text")).equals(words(written))) {
      complaints.add("the words are not those of the document");
    }
    return complaints;
  }

  /** The words of a text; a style may set them in capitals. */
  private static List<String> words(String text) {
    return List.of(text.toUpperCase(Locale.ROOT).strip().split("\\s+"));
  }

  /** What of a document can be read, what cannot, and what can that is not its own. */
  private static final String SCRIPT =
      """
      const sheet = document.querySelector('.document'), complaints = [];
      const isWord = text => /[\\p{L}\\p{N}]/u.test(text);
      const background = e => {
        const own = e ? getComputedStyle(e).backgroundColor : 'rgb(255, 255, 255)';
        return own === 'rgba(0, 0, 0, 0)' ? background(e.parentElement) : own;
      };
      for (const e of sheet.querySelectorAll('*')) {
        for (const part of ['::before', '::after']) {
          const content = getComputedStyle(e, part).content;
          if (content !== 'none' && isWord(content)) complaints.push(`says more: '${content}'`);
        }
        const style = getComputedStyle(e), mark = style.listStyleType;
        if (style.display === 'list-item' && isWord(mark) && mark !== 'none' && mark !== 'disc'
            && e.parentElement.localName === 'ul') complaints.push(`says more: '${mark}'`);
      }
      const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode, e = text.parentElement, range = document.createRange();
        if (!isWord(text.data)) continue;
        range.selectNodeContents(text);
        const style = getComputedStyle(e), boxes = [...range.getClientRects()];
        const seen = e.checkVisibility({opacityProperty: true, visibilityProperty: true})
          && boxes.length > 0 && style.color !== background(e)
          && boxes.every(b => b.height > 8 && b.left >= 0 && b.right <= innerWidth
            && b.top + scrollY >= 0);
        if (!seen) complaints.push(`is not to be seen: '${text.data.trim()}'`);
      }
      return {text: sheet.innerText, complaints};
      """;
}

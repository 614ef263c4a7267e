package rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Html;
import rolebook.guide.Link;
import rolebook.guide.Prose;

/**
 * The examples of CommonMark's specification, through this program's own reader and writer. Where
 * the program differs, on purpose or because its parser does, the page for writers says so; these
 * tests hold that page to be true.
 */
class CommonMarkTest {
  private static final Path PAGE = Path.of("src/docs/markdown.md");
  private static final String HTML_IS_TEXT = "HTML is shown as the text that it is";
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| (?<reason>[^|]+) \\| (?<examples>[0-9][0-9, –]*) \\|$", Pattern.MULTILINE);
  private static final Pattern HEADING =
      Pattern.compile("<h([1-6])>(.*?)</h[1-6]>", Pattern.DOTALL);
  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:–(\\d+))?");

  @Test
  void theExamplesThatDifferAreThoseThatTheDocumentationLists() throws IOException {
    var differing = new ArrayList<Integer>();
    for (SpecExample example : SpecExample.all()) {
      if (!agrees(example)) {
        differing.add(example.number());
      }
    }

    assertThat(differing).containsExactlyElementsOf(documented().keySet());
  }

  @Test
  void theDocumentationSaysHowManyExamplesAgree() throws IOException {
    int examples = SpecExample.all().size();
    assertThat(examples).isEqualTo(652);
    assertThat(Files.readString(PAGE))
        .contains("%s of the %s examples".formatted(examples - documented().size(), examples));
  }

  @Test
  void examplesWithHtmlDifferInNothingElse() throws IOException {
    Map<Integer, String> documented = documented();
    assertThat(documented).containsValue(HTML_IS_TEXT);
    for (SpecExample example : SpecExample.all()) {
      if (HTML_IS_TEXT.equals(documented.get(example.number()))) {
        String source = source(Parser.unescapeEntities(render(example, diagnostics()), true));
        assertThat(source)
            .as("example " + example.number())
            .isIn(source(example.html()), source(Parser.unescapeEntities(example.html(), true)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<p>a</p>, <p>b</p>",
    "<p>a b</p>, <p>ab</p>",
    "<p>a</p>, a",
    "<p>a<br>b</p>, <p>a b</p>",
    "<p><em>a</em></p>, <p><strong>a</strong></p>",
    "<p><em>a</em> b</p>, <p><em>a</em>b</p>",
    "<pre>a  b</pre>, <pre>a b</pre>",
    "<pre><code>a</code></pre>, <pre><code class=\"b\">a</code></pre>",
    "<ul><li>a</li></ul>, <ul><li><p>a</p></li></ul>",
    "<ol><li>a</li></ol>, <ol start=\"2\"><li>a</li></ol>",
    "<a href=\"/a\">b</a>, <a href=\"/b\">b</a>",
    "<a href=\"/a?b=c+d\">b</a>, <a href=\"/a?b=c d\">b</a>",
    "<a href=\"/a\" title=\"b\">b</a>, <a href=\"/a\">b</a>",
    "<p>&lt;b&gt;</p>, <p><b></b></p>",
  })
  void whatReadersCouldTellApartIsNotTakenForTheSame(String one, String other) {
    assertThat(NormalHtml.of(one)).isNotEqualTo(NormalHtml.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "<p>a  b</p>, <p>a b</p>",
    "<ul> <li>a</li> </ul>, <ul><li>a</li></ul>",
    "<p>a<br /> b</p>, <p>a<br>b</p>",
    "<p>&quot;&auml;</p>, <p>\"ä</p>",
    "<a href=\"/a%20b\">b</a>, <a href=\"/a b\">b</a>",
    "<a title=\"a\" href=\"/b\">b</a>, <a href=\"/b\" title=\"a\">b</a>",
  })
  void whatNobodyCouldTellApartIsTakenForTheSame(String one, String other) {
    assertThat(NormalHtml.of(one)).isEqualTo(NormalHtml.of(other));
  }

  /** Whether an example is read without a complaint, and as the specification says. */
  private static boolean agrees(SpecExample example) {
    Diagnostics diagnostics = diagnostics();
    String html = render(example, diagnostics).replaceAll("(<h[1-6]) id=\"[^\"]*\"", "$1");
    return diagnostics.sorted().isEmpty()
        && NormalHtml.of(html).equals(NormalHtml.of(withNoLevelLeftOut(example.html())));
  }

  /** HTML with each heading one level below the last one above it that it was below. */
  private static String withNoLevelLeftOut(String html) {
    var above = new ArrayList<Integer>();
    return HEADING
        .matcher(html)
        .replaceAll(
            heading -> {
              int level = Integer.parseInt(heading.group(1));
              above.removeIf(other -> other >= level);
              above.add(level);
              return "<h%s>%s</h%s>".formatted(above.size(), "$2", above.size());
            });
  }

  /**
   * An example as this program writes it, with headings of all levels, and links that lead where
   * the writer says, wherever that is.
   */
  private static String render(SpecExample example, Diagnostics diagnostics) {
    var at = new Location("example.md", 1, 1, 1);
    var page = new PageTexts(diagnostics);
    var text = new Text(example.markdown(), at, (start, end) -> at);
    Prose prose = page.blocks(page.parse(text), 1);
    return prose.toHtml(CommonMarkTest::attribute);
  }

  private static String attribute(Link link) {
    return (link.image() ? " src=\"" : " href=\"") + Html.escape(link.target()) + "\"";
  }

  private static Diagnostics diagnostics() {
    return new Diagnostics(false);
  }

  /** HTML as a writer may have written it: without paragraphs, blanks and closed empty elements. */
  private static String source(String html) {
    return html.replaceAll("</?p>|\\s+", "").replace("/>", ">");
  }

  /** The examples that differ, and why, as the documentation lists them. */
  private static Map<Integer, String> documented() throws IOException {
    var documented = new TreeMap<Integer, String>();
    String page = Files.readString(PAGE);
    String differences = page.substring(page.indexOf("\n## Differences\n"));
    for (MatchResult row : ROW.matcher(differences).results().toList()) {
      for (MatchResult range : RANGE.matcher(row.group(2)).results().toList()) {
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        for (int number = first; number <= last; number++) {
          assertThat(documented.put(number, row.group(1))).as("example " + number).isNull();
        }
      }
    }
    return documented;
  }
}

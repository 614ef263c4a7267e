package rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Html;

/** What was read from Markdown is written as Markdown that is read as the same. */
class MarkdownTextTest {
  private static final MarkdownText MARKDOWN = new MarkdownText(UnaryOperator.identity());

  /** HTML that is shown as text has a paragraph in a list that has none else. */
  private static final int HALF_TIGHT = 175;

  @Test
  void everyExampleOfTheSpecificationIsReadAsTheSameAgain() throws IOException {
    var differing = new ArrayList<Integer>();
    for (SpecExample example : SpecExample.all()) {
      if (!isSameAgain(example.markdown())) {
        differing.add(example.number());
      }
    }

    assertThat(differing).containsExactly(HALF_TIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Ward | Beds |\n| :-- | --: |\n| `a\\|b` | \\| *32* |\n| ~~x~~ |  |\n",
        "- [x] Named the ward\n- [ ] Gave the [ratio](/a)\n",
        "A claim.[^1] Another![^b]\n\n[^1]: Its source.\n[^b]: Two\n\n    paragraphs.\n",
        "~~1,200~~ ~5 of **a *b* c** and ***d***\n",
        "1. one\n\n   two\n   - three\n     1. four\n2. five\n",
        "+ 1\\. a\n+ \\# b\n+ \\- c\n+ 2026\\) d\n+ \\> e\n",
        "AT&amp;T &amp;copy; 4 * 5 < 6 snake_case _x_ a\\_ \\\\ \\`\n",
        "[a](<b(c> \"d \\\" e\") <https://example.org/?a=b_c> <a.b@example.org> ![i \\] j](/k.png)\n",
        "> a\n>\n> - b\n>\n>   > c\n\n```js\n> ```\n````\n",
      })
  void whatGuidesHoldIsReadAsTheSameAgain(String markdown) {
    assertThat(isSameAgain(markdown)).as(MARKDOWN.blocks(html(markdown))).isTrue();
  }

  @Test
  void textsAreNotEscapedMoreThanTheyMustBe() {
    String text = "Cut P99 (the slowest 1%) to < 60 ms - 4 * 5 & 6 snake_case #2 +3 \"x\"!";

    assertThat(MarkdownText.plain(text)).isEqualTo(text);
  }

  @Test
  void aTextIsOneLineThatMeansNothingButItself() {
    assertThat(MarkdownText.plain(" 1. *a*\n[b] ")).isEqualTo("1\\. \\*a\\* \\[b\\]");
  }

  private static boolean isSameAgain(String markdown) {
    String html = html(markdown);
    return NormalHtml.of(html(MARKDOWN.blocks(html) + notes(markdown))).equals(NormalHtml.of(html));
  }

  /** Footnotes stand elsewhere; without one, its mark would be text. */
  private static String notes(String markdown) {
    return markdown.contains("[^") ? "\n\n[^1]: Its source.\n\n[^2]: Two\n" : "";
  }

  private static String html(String markdown) {
    var diagnostics = new Diagnostics(false);
    var at = new Location("example.md", 1, 1, 1);
    var page = new PageTexts(diagnostics);
    var text = new Text(markdown, at, (start, end) -> at);
    return page.blocks(page.parse(text), 1)
        .toHtml(l -> (l.image() ? " src=\"" : " href=\"") + Html.escape(l.target()) + "\"");
  }
}

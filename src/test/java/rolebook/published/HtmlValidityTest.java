package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlValidityTest {
  private static HtmlChecker checker;

  @BeforeAll
  static void startChecker() throws Exception {
    checker = new HtmlChecker();
  }

  @AfterAll
  static void stopChecker() {
    checker.close();
  }

  @Test
  void theCheckerFindsWhatIsWrong() throws Exception {
    String page =
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Wrong</title>
        <meta http-equiv="Content-Security-Policy" content="script-src 'self'">
        <script>alert(1)</script>
        </head>
        <body>
        <h1 id="a">One</h1>
        <p id="a">Two</p>
        <img src="x.png">
        <ul><p>Three</p></ul>
        <input readonly type="checkbox">
        <table><tr><td align="left">4</td></tr></table>
        </body>
        </html>
        """;
    assertThat(checker.check(page))
        .anyMatch(c -> c.contains("Inline script violates Content Security Policy"))
        .anyMatch(c -> c.contains("Duplicate ID “a”"))
        .anyMatch(c -> c.contains("An “img” element must have an “alt” attribute"))
        .anyMatch(c -> c.contains("Element “p” not allowed as child of element “ul”"))
        .anyMatch(c -> c.contains("“readonly”"))
        .anyMatch(c -> c.contains("The “align” attribute on the “td” element is obsolete"));
  }

  @Test
  void thereArePagesForThePrinterToCheck() {
    assertThat(Sites.real().pages().keySet()).anyMatch(Sites.real()::isPrint);
  }

  @ParameterizedTest
  @MethodSource("rolebook.published.Sites#all")
  void everyPageIsValidHtml(PublishedSite site) throws Exception {
    var found = new ArrayList<String>();
    for (String file : site.pages().keySet()) {
      for (String complaint : checker.check(site.text(file))) {
        found.add(file + ":" + complaint);
      }
    }
    assertThat(found).isEmpty();
  }
}

package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With a browser that prints a faulty document like a sound one, nothing is proven. */
class ControlsTest {
  private static final String PAGE = "data:text/html;charset=utf-8;base64,";

  @TempDir private static Path site;

  private static Printing printing;

  @BeforeAll
  static void startBrowser() throws IOException, ProofException {
    printing = Printing.in(site);
  }

  @AfterAll
  static void endBrowser() {
    if (printing != null) {
      printing.close();
    }
  }

  @Test
  void everyFaultIsFoundInABrowserAsItIs() throws IOException, ProofException {
    Controls.check(printing.tab()::print);
  }

  @ParameterizedTest
  @CsvSource({
    "columns: 2, two-columns.css, same-words",
    "letter-spacing: 0.25em, spaced-out-name.css, clean-characters",
    "position: absolute, absolute-bullets.css, whole-fields",
    "src: url, variable-font.css, real-fonts",
  })
  void aFaultThatIsNotPrintedIsNamed(String css, String file, String point) {
    assertThatExceptionOfType(ProofException.class)
        .isThrownBy(() -> Controls.check(printer(html -> html.replace(css, "top: 0"))))
        .withMessage(
            "nothing can be proven with this browser: it prints '%s' so that '%s' does not see it",
            file, point);
  }

  @ParameterizedTest
  @CsvSource({
    "li {, li { list-style-position: inside; font-size: 0;",
    "</header>, <p>text</p></header>",
  })
  void aSoundDocumentThatIsPrintedWrongIsNamed(String from, String to) {
    assertThatExceptionOfType(ProofException.class)
        .isThrownBy(() -> Controls.check(printer(html -> html.replace(from, to))))
        .withMessageStartingWith(
            "nothing can be proven with this browser: in a sound document, expected");
  }

  /** A browser that makes something else of pages before it prints them. */
  private static Controls.Printer printer(UnaryOperator<String> change) {
    return (page, paper) -> {
      assertThat(page.toString()).startsWith(PAGE);
      byte[] html = Base64.getDecoder().decode(page.toString().substring(PAGE.length()));
      String changed = change.apply(new String(html, StandardCharsets.UTF_8));
      byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
      URI other = URI.create(PAGE + Base64.getEncoder().encodeToString(bytes));
      return printing.tab().print(other, paper);
    };
  }
}

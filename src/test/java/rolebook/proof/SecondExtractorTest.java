package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.proof.Printing.Printed;

/** What PDFBox reads, poppler reads too: in the order of the content, and as it is laid out. */
class SecondExtractorTest {
  @TempDir private static Path temporary;

  private static Printing printing;

  @BeforeAll
  static void startBrowser() throws IOException, ProofException {
    Installed.program("pdftotext");
    printing = Printing.in(temporary.resolve("site"));
  }

  @AfterAll
  static void endBrowser() {
    if (printing != null) {
      printing.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"plain, A4, -raw", "plain, LETTER, -layout", "aside, A4, -layout", "aside, A4, -raw"})
  void bothReadTheSame(String template, Paper paper, String mode) throws Exception {
    Printed printed = printing.print(template, paper);

    String text = Poppler.text(printed.pdf(), mode);

    assertThat(WholeFields.objections(printed.print().written(), text)).isEmpty();
    assertThat(PrintedText.words(text)).isEqualTo(PrintedText.words(printed.print().read().text()));
  }

  @Test
  void bothFindTwoColumnsMixedUp() throws Exception {
    Printed printed = printing.print("plain", ".document { columns: 2 }", html -> html, Paper.A4);

    String text = Poppler.text(printed.pdf(), "-layout");

    assertThat(WholeFields.objections(printed.print().written(), text)).isNotEmpty();
  }
}

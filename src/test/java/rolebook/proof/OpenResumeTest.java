package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.proof.Field.Kind;
import rolebook.proof.Printing.Printed;

/** A parser that goes by where text stands and how bold it is recovers the document too. */
class OpenResumeTest {
  private static final String NO_GAPS = "h3 { margin: 0 !important; font-size: 10pt !important }";

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

  @ParameterizedTest
  @CsvSource({"plain, A4", "plain, LETTER", "aside, A4", "aside, LETTER"})
  void theWholeResumeIsRecovered(String template, Paper paper) throws IOException, ProofException {
    Printed printed = printing.print(template, paper);

    recovers(printed.print().written(), OpenResume.read(TextItems.lines(printed.pdf())));
  }

  /** Holds that a parser recovered every job with its employer, title, dates and bullets. */
  static void recovers(DocumentText written, PlainResume read) {
    assertThat(written.texts(Kind.NAME))
        .usingElementComparator(String::compareToIgnoreCase)
        .containsExactly(read.name());
    assertThat(written.texts(Kind.CONTACT)).contains(read.email(), read.phone());
    assertThat(read.jobs())
        .extracting(job -> plain(job.title()))
        .containsExactlyElementsOf(written.jobs().stream().map(j -> plain(j.title())).toList());
    for (int i = 0; i < read.jobs().size(); i++) {
      Job expected = written.jobs().get(i);
      Job recovered = read.jobs().get(i);
      if (expected.dates() != null) {
        assertThat(plain(recovered.dates())).isEqualTo(plain(expected.dates()));
      }
      if (expected.employer() != null) { // the parser joins it with the place beside it
        assertThat(plain(recovered.employer())).startsWith(plain(expected.employer()));
      }
      assertThat(plain(recovered.bullets())).isEqualTo(plain(expected.bullets()));
    }
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(OpenResumeTest::plain).toList();
  }

  /** A text without what capitals and line ends do to it. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("([-–—/]) ", "$1").replace('\u02BC', '’');
  }

  @Test
  void aSpacedOutNameIsNotRecovered() throws IOException, ProofException {
    PlainResume read = read("aside", "h1 { letter-spacing: 0.5em !important }");

    assertThat(read.name()).isNotEqualToIgnoringCase("Renata Kowalski");
  }

  @Test
  void jobsWithoutGapsAreToldApartByBoldTitles() throws IOException, ProofException {
    Printed printed = printing.print("plain", NO_GAPS, html -> html, Paper.A4);

    recovers(printed.print().written(), OpenResume.read(TextItems.lines(printed.pdf())));
  }

  @Test
  void jobsThatNothingTellsApartAreOne() throws IOException, ProofException {
    PlainResume read = read("plain", NO_GAPS + "h3 { font-weight: 400 !important }");

    assertThat(read.jobs()).filteredOn(job -> job.section().equals("Experience")).hasSize(1);
  }

  private static PlainResume read(String template, String css) throws IOException, ProofException {
    byte[] pdf = printing.print(template, css, html -> html, Paper.A4).pdf();
    return OpenResume.read(TextItems.lines(pdf));
  }
}

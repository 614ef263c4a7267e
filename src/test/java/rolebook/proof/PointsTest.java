package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sound prints hold all points, and each fault is found by the point that is for it. */
class PointsTest {
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
  void soundPrintsHoldAllPoints(String template, Paper paper) throws IOException, ProofException {
    assertThat(objections(printing.print(template, paper).print())).isEmpty();
  }

  @Test
  void aSchoolMayBeTheLastThingOnAPage() throws IOException, ProofException {
    String css = ".education { break-after: page }";

    Print print = printing.print("plain", css, html -> html, Paper.A4).print();

    assertThat(print.read().pages()).hasSize(2);
    assertThat(objections(print)).isEmpty();
  }

  /**
   * A fault in the plain template or in the document.
   *
   * @param from what is replaced in the HTML
   * @param says part of what the point says
   */
  private record Fault(
      String what, String css, String from, String to, String point, String says) {}

  /** A picture of one pixel. */
  private static final String IMAGE =
      "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

  private static final List<Fault> FAULTS =
      List.of(
          css(
              "two columns",
              ".document { columns: 2 }",
              "same-words",
              "sorted by position, it reads '"),
          css(
              "a spaced-out name",
              "h1 { letter-spacing: 0.25em !important }",
              "clean-characters",
              "read 'R E N A T A"),
          css(
              "a spaced-out name is not whole",
              "h1 { letter-spacing: 0.25em !important }",
              "whole-fields",
              "expected the name 'Renata Kowalski', read 'R E N A T A"),
          css(
              "absolute bullets",
              "li { list-style: none !important }"
                  + " li::before { content: '•'; position: absolute; margin-left: -4mm }",
              "whole-fields",
              "expected '•' before the bullet 'Shortened the month-end close"),
          css(
              "bullets without marks",
              "li { list-style: none !important }",
              "whole-fields",
              "expected 8 '•', one a bullet, read 0"),
          css(
              "a default marker, which is drawn",
              "li { list-style: disc !important }",
              "whole-fields",
              "expected 8 '•', one a bullet, read 0"),
          css(
              "positioned items, which are painted last",
              "article article, article section article li { position: relative }",
              "whole-fields",
              "' before it"),
          css(
              "a word of the template's own",
              "h2::after { content: ' section' }",
              "whole-fields",
              "read 'section' before it"),
          css(
              "a variable font",
              "@font-face { font-family: v; font-weight: 400 900; src: url(/variable.woff2) }"
                  + " .document { font-family: v !important }",
              "real-fonts",
              "read the Type 3 font"),
          css(
              "no bold font",
              ".document * { font-weight: 400 !important }",
              "real-fonts",
              "expected a bold font, read only [Karla-Regular]"),
          css(
              "a ligature, which PDFBox would make letters of",
              "h2::before { content: '\\fb01' }",
              "clean-characters",
              "expected letters, read U+FB01"),
          css(
              "an image",
              "h1::after { content: url(" + IMAGE + ") }",
              "small-and-plain",
              "expected no images, read "),
          css(
              "a heading beside its text",
              ".summary > * { display: inline }",
              "known-forms",
              "expected 'Summary' alone on its line"),
          css(
              "dates on two lines",
              ".dates { width: 20mm }",
              "known-forms",
              "expected 'Sep 2023 – Present' on one line"),
          css(
              "a title on two lines",
              "h3 { width: 50mm }",
              "recovery",
              "expected the title 'Bachelor of Business Administration, Accounting' on one line,"
                  + " recovered 'Administration, Accounting'"),
          css(
              "a name on two lines",
              "h1 { width: min-content }",
              "recovery",
              "expected the name 'Renata Kowalski' on one line, recovered 'RENATA'"),
          css(
              "large type",
              ".document { font-size: 24pt !important }",
              "whole-pages",
              "expected one or two pages, read "),
          css(
              "a heading alone at the end of a page",
              ".experience h2 { break-after: page !important }",
              "whole-pages",
              "expected more under the heading 'Experience' at the end of page 1"),
          css(
              "a job parted from its bullets",
              ".experience .place { break-after: page !important }",
              "whole-pages",
              "expected more under the place 'Lakehollow Controls, Inc., Milwaukee, Wisconsin' at"),
          html(
              "a page without language",
              "lang=\"en\"",
              "",
              "tags",
              "expected a language, the page has none"),
          html(
              "a page without title",
              "<title>Renata Kowalski</title>",
              "",
              "tags",
              "expected a title"),
          html(
              "a heading that is none",
              "<h2>Skills",
              "<h2 role=\"presentation\">Skills",
              "tags",
              "expected the tags 1 H1, 6 H2, 4 H3, 11 LI, read 1 H1, 5 H2, 4 H3, 11 LI"),
          html("two names", "<h2>Skills", "<h1>Skills</h1><h2>Skills", "tags", "expected one H1"),
          html(
              "a made-up heading",
              "<h2>Experience",
              "<h2>My journey",
              "known-forms",
              "expected a known heading, read 'My journey'"),
          html(
              "dates in another form",
              "Jun 2019 – Aug 2023",
              "06/2019 – 08/2023",
              "known-forms",
              "expected dates such as 'Jan 2024 – Present', read '06/2019 – 08/2023'"),
          html(
              "dates with a word more",
              "Jun 2019 – Aug 2023",
              "Jun 2019 – Aug 2023, part time",
              "known-forms",
              "expected dates such as 'Jan 2024 – Present', read 'Jun 2019 – Aug 2023, part time'"),
          new Fault(
              "spans without white space",
              ".contact span::before { content: none !important }",
              "</span> <span>414",
              "</span><span>414",
              "whole-fields",
              "expected the contact detail 'renata@example.com'"));

  private static Fault css(String what, String css, String point, String says) {
    return new Fault(what, css, "", "", point, says);
  }

  private static Fault html(String what, String from, String to, String point, String says) {
    return new Fault(what, "", from, to, point, says);
  }

  static List<Arguments> faults() {
    return FAULTS.stream().map(fault -> Arguments.of(fault.what(), fault)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFaultIsFound(String what, Fault fault) throws IOException, ProofException {
    Print print =
        printing
            .print("plain", fault.css(), html -> html.replace(fault.from(), fault.to()), Paper.A4)
            .print();

    assertThat(objections(print))
        .as(what)
        .anySatisfy(o -> assertThat(o).startsWith(fault.point() + ": ").contains(fault.says()));
  }

  @Test
  void everyPointHasAFault() {
    Set<String> found = new TreeSet<>(FAULTS.stream().map(Fault::point).toList());

    assertThat(Points.OF_A_PRINT)
        .extracting(Point::name)
        .containsExactlyInAnyOrderElementsOf(found);
    assertThat(Points.promises()).hasSize(10);
  }

  private static List<String> objections(Print print) {
    var objections = new ArrayList<String>();
    for (Point point : Points.OF_A_PRINT) {
      point.objections(print).forEach(o -> objections.add(point.name() + ": " + o));
    }
    return objections;
  }
}

package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.proof.Field.Kind;
import rolebook.proof.FieldFinder.Found;
import rolebook.site.BuildException;
import rolebook.site.BuildOptions;
import rolebook.site.Claim;
import rolebook.site.Printable;
import rolebook.site.Progress;
import rolebook.site.SiteBuilder;

/**
 * What this project's templates promise of every guide and letter. Of all pairs of a template and a
 * document a part is printed, once a paper; {@code -Dprints.every=1} prints all.
 */
class RealTemplatesTest {
  private static final int TABS = 4;
  private static final int EVERY = Integer.getInteger("prints.every", 6);

  /** OpenResume finds jobs and schools by words, and knows those of these guides. */
  private static final Pattern KNOWN_WORDS =
      Pattern.compile(
          ".*/(accountant|backend-engineer|financial-analyst|physical-therapist|registered-nurse)/.*");

  @TempDir private static Path site;

  private static List<Claim> claims;
  private static List<Tried> prints;

  /** A page on one paper. */
  private record Sheet(Printable page, Paper paper) {}

  /** What parsers make of a page on one paper. */
  private record Tried(
      Sheet sheet, Print print, List<String> poppler, PlainResume openResume, boolean mailIsApart) {
    @Override
    public String toString() {
      return sheet.page().address() + " on " + sheet.paper();
    }
  }

  @BeforeAll
  static void print() throws IOException, BuildException, ProofException {
    Path browser = Installed.chromium();
    Path project = Path.of("").toAbsolutePath();
    URI here = URI.create("http://localhost/");
    var options =
        new BuildOptions(
            project, project.resolve("content"), site, null, here, false, false, false);
    var built = new SiteBuilder(options, Progress.NONE).buildPrints();
    claims = built.claims();
    List<Sheet> sheets =
        built.pages().stream()
            .filter(RealTemplatesTest::isTried)
            .flatMap(page -> Stream.of(Paper.values()).map(paper -> new Sheet(page, paper)))
            .toList();
    try (Browser started = Browser.launch(browser);
        PageServer server = PageServer.of(site)) {
      prints =
          new Press(started, TABS, Progress.NONE)
              .each(sheets, (tab, sheet) -> tried(tab, sheet, server));
    }
  }

  private static boolean isTried(Printable page) {
    boolean always = page.address().contains("resume-") && hasKnownWords(page);
    return always || Math.floorMod(page.address().hashCode(), EVERY) == 0;
  }

  private static boolean hasKnownWords(Printable page) {
    return KNOWN_WORDS.matcher(page.address()).matches();
  }

  private static Tried tried(Tab tab, Sheet sheet, PageServer server)
      throws IOException, ProofException {
    String address = sheet.page().address();
    byte[] pdf = tab.print(server.address(address), sheet.paper());
    DocumentText written = DocumentText.of(Files.readString(server.file(address)));
    boolean mailIsApart = true;
    for (String contact : written.texts(Kind.CONTACT)) {
      mailIsApart &= !contact.contains("@") || TextItems.standsApart(pdf, contact);
    }
    return new Tried(
        sheet,
        new Print(sheet.paper(), written, PdfReader.read(pdf)),
        List.of(Poppler.text(pdf, "-raw"), Poppler.text(pdf, "-layout")),
        OpenResume.read(TextItems.lines(pdf)),
        mailIsApart);
  }

  static Stream<String> proven() {
    return claims.stream().filter(Claim::ats).map(Claim::template);
  }

  static Stream<String> others() {
    return claims.stream().filter(claim -> !claim.ats()).map(Claim::template);
  }

  private static List<Tried> prints(String template) {
    List<Tried> own =
        prints.stream().filter(p -> p.sheet().page().template().equals(template)).toList();
    assertThat(own).hasSizeGreaterThanOrEqualTo(20);
    return own;
  }

  @Test
  void tenTemplatesClaimToParseCleanly() {
    assertThat(proven()).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("proven")
  void everyPointHolds(String template) {
    for (Tried tried : prints(template)) {
      for (Point point : Points.OF_A_PRINT) {
        assertThat(point.objections(tried.print())).as("%s: %s", tried, point.name()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("proven")
  void popplerFindsEveryFieldInOrder(String template) {
    for (Tried tried : prints(template)) {
      for (String text : tried.poppler()) {
        assertThat(WholeFields.objections(tried.print().written(), text)).as("%s", tried).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("proven")
  void openResumeRecoversTheWholeResume(String template) {
    for (Tried tried : prints(template)) {
      if (tried.print().written().resume() && hasKnownWords(tried.sheet().page())) {
        OpenResumeTest.recovers(tried.print().written(), tried.openResume());
        assertThat(tried.mailIsApart()).as("%s: the email address stands apart", tried).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("others")
  void twoColumnsAreReadInOrderPageByPage(String template) {
    for (Tried tried : prints(template)) {
      List<Field> fields = tried.print().written().fields();
      var rest = new TreeSet<>(IntStream.range(0, fields.size()).boxed().toList());
      for (String page : tried.print().read().pages()) {
        assertThat(taken(page, fields, rest)).as("%s", tried).isSorted();
      }
      assertThat(rest).as("%s: fields that are on no page", tried).isEmpty();
    }
  }

  /** Takes the fields that a page has, in the order in which it has them. */
  private static List<Integer> taken(String page, List<Field> fields, SortedSet<Integer> rest) {
    var order = new ArrayList<Integer>();
    for (String text = page; text.chars().anyMatch(Character::isLetterOrDigit); ) {
      int longest = -1;
      int end = 0;
      for (int number : rest) {
        Found found = new FieldFinder(text).next(fields.get(number));
        if (found != null && found.end() > end && found.before().matches("•?")) {
          longest = number;
          end = found.end();
        }
      }
      assertThat(longest).as("the number of the field at '%s'", text).isNotNegative();
      rest.remove(longest);
      order.add(longest);
      text = text.substring(end);
    }
    return order;
  }
}

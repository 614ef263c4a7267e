package rolebook.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rolebook.site.Claim;
import rolebook.site.Printable;
import rolebook.site.Progress;

/**
 * Proves that templates parse cleanly: prints each with every guide on each paper, reads the prints
 * back, and writes a template's proof if every point holds of every print.
 */
public final class Prover {
  /** A tab waits for the disk and for us now and then; more than two a processor gain nothing. */
  private static final int TABS_PER_PROCESSOR = 2;

  private static final int MOST_TABS = 8;

  private final Path program;
  private final int tabs;
  private final Progress progress;

  /**
   * @param program the browser to print with
   * @param progress hears how far the printing is
   */
  public Prover(Path program, Progress progress) {
    this(
        program,
        Math.min(MOST_TABS, TABS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors()),
        progress);
  }

  Prover(Path program, int tabs, Progress progress) {
    this.program = program;
    this.tabs = tabs;
    this.progress = progress;
  }

  /** A page on one paper. */
  private record Sheet(Printable page, Paper paper) {}

  /** What came of printing it. */
  private record Judged(Sheet sheet, int bytes, String text, List<Finding> findings) {}

  /**
   * Proves templates.
   *
   * @param site the folder with the pages, as it is published
   * @param claims the templates to prove
   * @param pages the pages; those of other templates are left out
   * @throws ProofException if there is nothing to print, or the browser fails
   */
  public ProofResult prove(Path site, List<Claim> claims, List<Printable> pages)
      throws IOException, ProofException {
    List<Sheet> sheets = sheets(claims, pages);
    try (Browser browser = Browser.launch(program);
        PageServer server = PageServer.of(site)) {
      Controls.check(browser.tab()::print);
      var press = new Press(browser, tabs, progress);
      List<Judged> judged = press.each(sheets, (tab, sheet) -> judge(tab, sheet, server));
      return result(claims, judged, browser.version());
    }
  }

  private static List<Sheet> sheets(List<Claim> claims, List<Printable> pages)
      throws ProofException {
    var sheets = new ArrayList<Sheet>();
    for (Claim claim : claims) {
      int before = sheets.size();
      for (Printable page : pages) {
        if (page.template().equals(claim.template())) {
          for (Paper paper : Paper.values()) {
            sheets.add(new Sheet(page, paper));
          }
        }
      }
      if (sheets.size() == before) {
        throw new ProofException(
            "there is no guide to print the template '%s' with".formatted(claim.template()));
      }
    }
    return sheets;
  }

  private static Judged judge(Tab tab, Sheet sheet, PageServer server)
      throws IOException, ProofException {
    Printable page = sheet.page();
    Path file = server.file(page.address());
    DocumentText written = file == null ? null : DocumentText.of(Files.readString(file));
    if (written == null) {
      throw new ProofException("there is no document to print at " + page.address());
    }
    byte[] pdf = tab.print(server.address(page.address()), sheet.paper());
    PrintedText read = PdfReader.read(pdf);
    var print = new Print(sheet.paper(), written, read);
    return new Judged(sheet, pdf.length, read.text().strip(), findings(page, print));
  }

  private static List<Finding> findings(Printable page, Print print) {
    var findings = new ArrayList<Finding>();
    for (Point point : Points.OF_A_PRINT) {
      for (String objection : point.objections(print)) {
        findings.add(
            new Finding(page.template(), page.document(), print.paper(), point.name(), objection));
      }
    }
    return findings;
  }

  private static ProofResult result(List<Claim> claims, List<Judged> judged, String browser)
      throws IOException {
    var proven = new ArrayList<String>();
    for (Claim claim : claims) {
      List<Judged> own =
          judged.stream()
              .filter(j -> j.sheet().page().template().equals(claim.template()))
              .toList();
      if (own.stream().allMatch(j -> j.findings().isEmpty())) {
        ProofFile.write(claim, own.get(0).text(), browser);
        proven.add(claim.template());
      }
    }
    return new ProofResult(
        judged.stream().flatMap(j -> j.findings().stream()).toList(),
        proven,
        judged.size(),
        judged.stream().mapToInt(Judged::bytes).min().orElse(0),
        judged.stream().mapToInt(Judged::bytes).max().orElse(0),
        browser);
  }
}

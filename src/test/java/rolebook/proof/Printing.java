package rolebook.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import rolebook.site.Printable;

/** A browser for the tests of a class, and pages to print with it. */
final class Printing implements AutoCloseable {
  private final TestPages pages;
  private final Browser browser;
  private final PageServer server;
  private final Tab tab;

  private Printing(TestPages pages, Browser browser, PageServer server, Tab tab) {
    this.pages = pages;
    this.browser = browser;
    this.server = server;
    this.tab = tab;
  }

  static Printing in(Path site) throws IOException, ProofException {
    TestPages pages = TestPages.in(site);
    Browser browser = Browser.launch(Installed.chromium());
    return new Printing(pages, browser, PageServer.of(site), browser.tab());
  }

  Tab tab() {
    return tab;
  }

  /** The accountant in a template, with a fault or not, as a PDF and as it is read. */
  Printed print(String template, String css, UnaryOperator<String> change, Paper paper)
      throws IOException, ProofException {
    Printable page = pages.page(template, "accountant", css, change);
    byte[] pdf = tab.print(server.address(page.address()), paper);
    DocumentText written = pages.written(page);
    return new Printed(pdf, new Print(paper, written, PdfReader.read(pdf)));
  }

  Printed print(String template, Paper paper) throws IOException, ProofException {
    return print(template, "", UnaryOperator.identity(), paper);
  }

  /** A PDF and what was read from it. */
  static final class Printed {
    private final byte[] pdf;
    private final Print print;

    private Printed(byte[] pdf, Print print) {
      this.pdf = pdf;
      this.print = print;
    }

    byte[] pdf() {
      return pdf;
    }

    Print print() {
      return print;
    }
  }

  @Override
  public void close() {
    server.close();
    browser.close();
  }
}

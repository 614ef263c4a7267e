package rolebook.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import rolebook.Trees;
import rolebook.site.Printable;

/** Print pages of the tests' own: hand-written documents and templates, as a site has them. */
final class TestPages {
  private static final Path SOURCES = Path.of("src/test/resources/rolebook/proof");

  private static final Path CONTROLS = Path.of("src/main/resources/rolebook/proof/controls");

  private final Path site;

  private TestPages(Path site) {
    this.site = site;
  }

  /** Lays out the templates {@code plain} and {@code aside} in a folder. */
  static TestPages in(Path site) throws IOException {
    Trees.copy(SOURCES, site);
    Files.copy(CONTROLS.resolve("variable.woff2"), site.resolve("variable.woff2"));
    return new TestPages(site);
  }

  /** The folder. */
  Path site() {
    return site;
  }

  /** Writes the page of a guide in a template. */
  Printable page(String template, String guide) throws IOException {
    return page(template, guide, "", UnaryOperator.identity());
  }

  /**
   * Writes a page of the accountant with a fault.
   *
   * @param css rules behind those of the template
   * @param change what else to change in its HTML
   */
  Printable page(String template, String guide, String css, UnaryOperator<String> change)
      throws IOException {
    String html =
        Files.readString(SOURCES.resolve("accountant.html"), StandardCharsets.UTF_8)
            .replace("{template}", template)
            .replace("</head>", "<style>" + css + "</style></head>");
    String folder = "resume-examples/" + guide + "/print/" + template;
    Trees.write(site.resolve(folder + "/index.html"), change.apply(html));
    return new Printable(template, "the role '%s'".formatted(guide), "/" + folder + "/");
  }

  /** What the HTML of a page says. */
  DocumentText written(Printable page) throws IOException {
    Path file = site.resolve(page.address().substring(1) + "index.html");
    return DocumentText.of(Files.readString(file));
  }
}

package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.Program;
import rolebook.Trees;
import rolebook.generator.SiteGenerator;
import rolebook.generator.SiteWriter;
import rolebook.generator.SiteWriter.Form;
import rolebook.site.BuildException;
import rolebook.site.BuildOptions;
import rolebook.site.Printable;
import rolebook.site.Prints;
import rolebook.site.Progress;
import rolebook.site.SiteBuilder;

/** A visitor who switches to another template loses no word, and gains none. */
class SwitchingTest {
  private static final URI HERE = URI.create("https://example.org/");

  private static final String PREVIEW = "template[shadowrootmode] .document";

  @TempDir private Path project;

  /** The documents that pages show, by the addresses of their guides, with where they are shown. */
  private final Map<String, Map<String, List<String>>> shown = new TreeMap<>();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 15);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aGuidesDocumentIsTheSameInAllTemplates(long seed) throws IOException, BuildException {
    var site = SiteGenerator.site(seed).with("extras", List.of("print"));
    new SiteWriter(site, Form.MIXED, false, seed).write(project);

    everyDocumentIsTheSameWhereverItIsShown();
  }

  @Test
  void aGuidesDocumentIsTheSameInTheRealTemplates() throws IOException, BuildException {
    Trees.copy(Path.of("content"), project.resolve("content"));
    Trees.copy(Path.of("themes"), project.resolve("themes"));

    everyDocumentIsTheSameWhereverItIsShown();
    assertThat(shown).hasSizeGreaterThanOrEqualTo(10);
  }

  private void everyDocumentIsTheSameWhereverItIsShown() throws IOException, BuildException {
    int templates = printed();
    published();
    assertThat(shown).isNotEmpty();
    shown.forEach(
        (guide, documents) -> {
          assertThat(documents).as(guide).hasSizeGreaterThan(templates);
          List<String> first = documents.values().iterator().next();
          for (String element : List.of("h1>", "h2>", "h3>", "li>")) {
            assertThat(first).as(guide).doesNotContainSequence("<" + element, "</" + element);
          }
          documents.forEach((where, other) -> assertThat(other).as(where).isEqualTo(first));
        });
  }

  /** Reads the print pages of every document in every template; returns how many templates are. */
  private int printed() throws IOException, BuildException {
    Path folder = project.resolve("prints");
    var options =
        new BuildOptions(
            project, project.resolve("content"), folder, null, HERE, false, false, false);
    Prints prints = new SiteBuilder(options, Progress.NONE).buildPrints();
    for (Printable page : prints.pages()) {
      show(page.address(), read(folder, page.address().substring(1) + "index.html"), ".document");
    }
    int templates = prints.claims().size();
    shown.forEach((guide, documents) -> assertThat(documents).as(guide).hasSize(templates));
    return templates;
  }

  /** Reads the print pages and the previews that the site has. */
  private void published() throws IOException {
    Program.Run run = Program.run(project, "build", "--base-url", HERE.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    Path folder = project.resolve("site");
    for (String guide : List.copyOf(shown.keySet())) {
      String file = guide.substring(1) + "index.html";
      show(guide, read(folder, file), PREVIEW);
    }
    for (String file : Trees.files(folder)) {
      if (file.matches(".+/print/[^/]+/index[.]html")) {
        show("/" + file, read(folder, file), ".document");
      } else if (file.matches("resume-templates/[^/]+/index[.]html")) {
        for (Element document : read(folder, file).select(PREVIEW)) {
          assertThat(shown.values()).as(file).anyMatch(d -> d.containsValue(pieces(document)));
        }
      }
    }
  }

  private static Document read(Path folder, String file) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(file)));
  }

  private void show(String address, Document page, String selector) {
    List<Element> documents = page.select(selector);
    assertThat(documents).as(address).isNotEmpty();
    String guide = address.replaceFirst("print/.*", "");
    for (Element document : documents) {
      Map<String, List<String>> others = shown.computeIfAbsent(guide, g -> new TreeMap<>());
      others.put(address + " " + others.size(), pieces(document));
    }
  }

  /** The texts of a document between the names of its elements, in order. */
  private static List<String> pieces(Element document) {
    var pieces = new ArrayList<String>();
    document.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && !text.isBlank()) {
              pieces.add(text.text().strip());
            } else if (node instanceof Element element) {
              pieces.add("<" + element.normalName() + ">");
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              pieces.add("</" + element.normalName() + ">");
            }
          }
        });
    return pieces;
  }
}

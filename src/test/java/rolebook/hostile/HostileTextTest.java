package rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program;
import rolebook.Trees;

/**
 * Whatever stands in a text is shown as the text that it is, and whatever stands where no text is
 * meant is refused at its place. {@link MarkedProject} has every key, which a test holds.
 */
class HostileTextTest {
  static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "\"><script>alert(1)</script>",
          "'><img src=x onerror=alert(1)>",
          "' onclick='alert(1)",
          "${7+7} <#list 1..9 as x> #{7+7} [=7+7] {{7+7}}",
          "</#list><@page/>",
          "'\"&<>",
          "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;",
          "</title></style></script></textarea><b>",
          "]]><b>",
          "--><b>",
          "javascript:alert(1)",
          "a \u202Ecilam\u202C and more");

  static final List<String> SCRIPTS =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          " javascript:alert(1)",
          "javascript&colon;alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:x");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path temporary;
  private Path project;

  @BeforeEach
  void chooseFolder() {
    project = temporary.resolve("project");
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void aTextIsShownAsTheTextThatItIs(String text) throws IOException {
    UnaryOperator<String> read =
        mark -> (mark.startsWith("prose") ? Parser.unescapeEntities(text, false) : text) + mark;
    MarkedProject.writeTexts(temporary.resolve("harmless"), mark -> mark);
    MarkedProject.writeTexts(project, mark -> text + mark); // no two texts are the same

    SortedMap<String, String> harmless = build(temporary.resolve("harmless"));
    SortedMap<String, String> hostile = build(project);

    assertThat(hostile.keySet()).isEqualTo(harmless.keySet());
    var difference = new Difference(read);
    for (var file : harmless.entrySet()) {
      difference.compare(file.getKey(), file.getValue(), hostile.get(file.getKey()));
    }
    assertThat(difference.found()).isEmpty();
    var hidden = new TreeMap<>(MarkedProject.texts());
    hidden.keySet().removeAll(difference.seen());
    hidden.keySet().removeIf(mark -> mark.startsWith("rest"));
    assertThat(hidden).as("texts that no page shows").isEmpty();
  }

  private static SortedMap<String, String> build(Path project) throws IOException {
    Program.Run run = Program.run(project, "build");
    assertThat(run.exit()).as(run.err()).isZero();
    var files = new TreeMap<String, String>();
    for (String file : Trees.files(project.resolve("site"))) {
      if (!file.endsWith(".woff2") && !file.endsWith(".json")) { // no text, and no HTML
        files.put(file, Files.readString(project.resolve("site").resolve(file)));
      }
    }
    return files;
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void whereNoTextIsMeantATextIsRefusedAtItsPlace(String text) throws IOException {
    // what names a thing, and then what refers to it: that it is not there is no mistake by itself
    for (boolean names : List.of(true, false)) {
      var replaced = new TreeSet<String>();
      MarkedProject.writeValues(
          project,
          (place, value) -> {
            boolean name =
                place.matches("content/(categories|authors)[.]yaml:.*") && !value.contains(":");
            return name == names && replaced.add(place) ? text : null;
          });

      assertThat(refused()).isEqualTo(replaced);
    }
  }

  @ParameterizedTest
  @FieldSource("SCRIPTS")
  void whereAnAddressIsMeantAScriptIsRefusedAtItsPlace(String script) throws IOException {
    var addresses = new TreeSet<String>();
    MarkedProject.writeValues(
        project,
        (place, value) -> {
          boolean address = value.matches("(https:|role:|page:|/).*") && !value.contains("{path}");
          return address && addresses.add(place) ? script : null;
        });

    assertThat(addresses).hasSizeGreaterThan(10);
    assertThat(refused()).isEqualTo(addresses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](%s)",
        "[x](<%s>)",
        "[x][r]\n\n[r]: %s",
        "<%s>",
        "![x](%s)",
        "[![x](/logo.svg)](%s)",
        "## A heading\n\n[x](%s \"title\")",
      })
  void noLinkInMarkdownRunsAScript(String link) throws IOException {
    for (String script :
        List.of("javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x")) {
      MarkedProject.writeTexts(project, mark -> mark);
      Path page = project.resolve("content/pages/about.md");
      Files.writeString(page, Files.readString(page) + "\n" + link.formatted(script) + "\n");

      assertThat(refused()).as(script).hasSize(1).first().asString().startsWith("content/pages");
    }
  }

  /** The places of all errors, of which there must be one at least. */
  private Set<String> refused() throws IOException {
    Program.Run run = Program.run(project, "build", "--format", "json");
    assertThat(run.exit()).as(run.out()).isEqualTo(1);
    assertThat(project.resolve("site")).doesNotExist();
    var places = new TreeSet<String>();
    for (JsonNode d : JSON.readTree(run.out()).get("diagnostics")) {
      if (d.get("severity").asText().equals("error")) {
        places.add(d.get("path").asText() + ":" + d.path("line").asInt());
      }
    }
    return places;
  }
}

package rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.Case;
import rolebook.Program;
import rolebook.diagnostic.Severity;
import rolebook.diagnostic.Visible;

/** VS Code finds each problem that the program tells of, and nothing else. */
class ProblemMatcherTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What colours are to a terminal, which shows the lines to the editor without them. */
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  private static List<JsonNode> patterns;

  @TempDir private Path temporary;

  /** A problem as the editor shows it; without a place it is one of the whole file. */
  private record Shown(
      String file, int line, int column, String severity, String message, String code) {}

  @BeforeAll
  static void readPatterns() throws IOException {
    JsonNode tasks = JSON.readTree(Path.of(".vscode/tasks.json").toFile()).get("tasks");
    patterns = new ArrayList<>();
    tasks.forEach(
        task -> task.get("problemMatcher").forEach(each -> patterns.add(each.get("pattern"))));
    assertThat(patterns).hasSize(2);
    assertThat(patterns.get(1).get("kind").asText()).isEqualTo("file");
  }

  /** What the editor finds in what a program says, line for line. */
  private static List<Shown> find(String said) {
    var found = new ArrayList<Shown>();
    for (String line : said.split("\r?\n", -1)) {
      for (JsonNode pattern : patterns) {
        Matcher matcher = Pattern.compile(pattern.get("regexp").asText()).matcher(line);
        if (matcher.find()) {
          found.add(
              new Shown(
                  group(matcher, pattern, "file"),
                  Integer.parseInt("0" + group(matcher, pattern, "line")),
                  Integer.parseInt("0" + group(matcher, pattern, "column")),
                  group(matcher, pattern, "severity"),
                  group(matcher, pattern, "message"),
                  group(matcher, pattern, "code")));
        }
      }
    }
    return found;
  }

  private static String group(Matcher matcher, JsonNode pattern, String name) {
    return pattern.has(name) ? matcher.group(pattern.get(name).asInt()) : "";
  }

  /** What a program says in JSON. */
  private static List<Shown> told(String json) throws IOException {
    var told = new ArrayList<Shown>();
    for (JsonNode d : JSON.readTree(json).get("diagnostics")) {
      told.add(
          new Shown(
              Visible.text(d.get("path").asText()),
              d.path("line").asInt(),
              d.path("column").asInt(),
              d.get("severity").asText(),
              Visible.text(d.get("message").asText()),
              d.get("code").asText()));
    }
    return told;
  }

  static Stream<Case> cases() throws IOException {
    Set<String> groups = Set.of("tree", "output", "themes", "templates");
    return Case.all().stream()
        .filter(each -> groups.contains(each.name().split("/", 2)[0]))
        .filter(each -> !Files.exists(each.file("arguments.txt")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemIsFoundWhereItIs(Case each) throws IOException {
    each.layOut(temporary.resolve("site"));
    Program.Run json = each.build(temporary.resolve("site"), "--format", "json");

    assertThat(find(each.expected())).containsExactlyInAnyOrderElementsOf(told(json.out()));
  }

  @Test
  void noOtherLineIsFound() throws IOException {
    int problems = 0;
    for (Case each : Case.all()) {
      for (Shown shown : find(each.expected())) {
        problems++;
        assertThat(each.expected())
            .contains(shown.severity() + ": " + shown.message() + " [" + shown.code() + "]\n");
        assertThat(shown.file()).matches("[a-z].*").doesNotContain(": ");
      }
    }
    assertThat(problems).isGreaterThan(700);
  }

  @Test
  void foldersMayHaveAnyName() throws IOException {
    var base = new Case(Path.of("src/test/cases/base"));
    base.layOut(temporary);
    Path folder = temporary.resolve("content/roles/50% off, (now): #1 & é 12:34");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("cook.yml"), "title: Cook\n");
    Files.writeString(folder.resolve("baker.yaml"), "titel: 'error: [x]'\n");

    List<Shown> told = told(base.build(temporary, "--format", "json").out());

    assertThat(told).hasSizeGreaterThan(3).extracting(Shown::line).contains(0, 1);
    assertThat(find(base.build(temporary).err())).containsExactlyInAnyOrderElementsOf(told);
  }

  @Test
  void coloursDoNotMatter() throws IOException {
    var each = new Case(Path.of("src/test/cases/tree/unused-file"));
    each.layOut(temporary);

    String coloured = Program.run(temporary, true, "build").err();

    assertThat(coloured).contains("\u001b[");
    assertThat(find(COLOUR.matcher(coloured).replaceAll(""))).isEqualTo(find(each.expected()));
    assertThat(find(each.expected())).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void everySeverityIsKnown(Severity severity) {
    assertThat(find("a b.md:1:2: " + severity + ": no [x-y]"))
        .containsExactly(new Shown("a b.md", 1, 2, severity.toString(), "no", "x-y"));
    assertThat(find("a b.md: " + severity + ": no [x-y]"))
        .containsExactly(new Shown("a b.md", 0, 0, severity.toString(), "no", "x-y"));
  }
}

package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.Case;
import rolebook.Program;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Visible;

/**
 * The formats that other programs read are valid by their schemas, and all say what people read.
 */
class ReportFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SARIF =
      schema(
          SpecVersion.VersionFlag.V7,
          Objects.requireNonNull(
              ReportFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")));
  private static final Path REPORT = Path.of("src/docs/report.schema.json");
  private static final Pattern HEAD =
      Pattern.compile("^(\\S.*: (?:error|warning|note): .*) \\[([a-z0-9-]+)]$", Pattern.MULTILINE);
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "::(error|warning|notice) file=([^,:]+)"
              + "(?:,line=(\\d+),endLine=(\\d+),col=(\\d+),endColumn=(\\d+))?,title=([a-z0-9-]+)::(.+)");

  @TempDir private Path temporary;

  /** A problem as a format tells it; nothing in it is null. */
  private record Told(
      String path, int line, int column, int length, String severity, String code, String text) {
    /** The first line that people read of it, without its code. */
    String head() {
      String message = text.lines().findFirst().orElse("");
      String at = line == 0 ? path : path + ":" + line + ":" + column;
      return Visible.text(at + ": " + severity + ": " + message);
    }
  }

  @TestFactory
  List<DynamicTest> sarifIsValidAndSaysWhatPeopleRead() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (Case each : Case.all()) {
      tests.add(DynamicTest.dynamicTest(each.name(), () -> checkSarif(each, folder(each))));
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests;
  }

  private static void checkSarif(Case each, Path site) throws IOException {
    String expected = each.expected();
    Program.Run run = build(each, site, "sarif");
    assertThat("exit " + run.exit()).isEqualTo(expected.lines().findFirst().orElse(""));
    if (run.exit() != 2) { // wrong usage is said in words, to whoever used it
      assertThat(complaints(SARIF, run.out())).isEmpty();
      List<String> heads = HEAD.matcher(expected).results().map(r -> r.group()).toList();
      List<Told> told = fromSarif(JSON.readTree(run.out()));
      assertThat(told).hasSameSizeAs(heads);
      for (int i = 0; i < heads.size(); i++) {
        assertThat(told.get(i).head()).startsWith(heads.get(i).replaceFirst(" \\[[^\\[]*$", ""));
        assertThat(heads.get(i)).endsWith(" [" + told.get(i).code + "]");
      }
    }
  }

  @TestFactory
  List<DynamicTest> allFormatsSayTheSameOfEveryKindOfProblem() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    var codes = new HashSet<String>();
    for (Case each : Case.all()) {
      String expected = each.expected();
      List<String> found = HEAD.matcher(expected).results().map(r -> r.group(2)).toList();
      if (codes.addAll(found)) {
        tests.add(DynamicTest.dynamicTest(each.name(), () -> checkAll(each, folder(each))));
      }
    }
    assertThat(codes).hasSize(Code.values().length);
    return tests;
  }

  private static void checkAll(Case each, Path site) throws IOException {
    Program.Run json = build(each, site, "json");
    assertThat(complaints(report(), json.out())).isEmpty();
    JsonNode report = JSON.readTree(json.out());
    boolean publishes = json.exit() == 0 && !each.isCheck();
    assertThat(report.get("published").isNull()).isNotEqualTo(publishes);
    List<Told> told = fromJson(report);
    assertThat(told).isNotEmpty();
    assertThat(fromSarif(JSON.readTree(build(each, site, "sarif").out())))
        .isEqualTo(joined(told, ": "));
    assertThat(fromGithub(build(each, site, "github").out())).isEqualTo(joined(told, "\n"));
  }

  private Path folder(Case each) {
    return temporary.resolve(each.name().replace('/', '-'));
  }

  private static Program.Run build(Case each, Path site, String format) throws IOException {
    Path copy = site.resolveSibling(site.getFileName() + "-" + System.nanoTime());
    each.layOut(copy);
    return each.build(copy, "--format", format);
  }

  /** The same problems, message and hint as one text, which is how some formats tell them. */
  private static List<Told> joined(List<Told> told, String between) {
    return told.stream()
        .map(
            t ->
                new Told(
                    t.path,
                    t.line,
                    t.column,
                    t.length,
                    t.severity,
                    t.code,
                    t.text.replaceFirst("\n", Matcher.quoteReplacement(between))))
        .toList();
  }

  private static List<Told> fromJson(JsonNode report) {
    var told = new ArrayList<Told>();
    for (JsonNode d : report.get("diagnostics")) {
      String hint = d.has("hint") ? "\n" + d.get("hint").asText() : "";
      told.add(
          new Told(
              d.get("path").asText(),
              d.path("line").asInt(),
              d.path("column").asInt(),
              d.path("length").asInt(),
              d.get("severity").asText(),
              d.get("code").asText(),
              d.get("message").asText() + hint));
    }
    return told;
  }

  private static List<Told> fromSarif(JsonNode log) {
    JsonNode run = log.at("/runs/0");
    assertThat(log.get("runs")).hasSize(1);
    assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
    List<String> rules =
        StreamSupport.stream(run.at("/tool/driver/rules").spliterator(), false)
            .map(rule -> rule.get("id").asText())
            .toList();
    assertThat(rules).doesNotHaveDuplicates();
    var told = new ArrayList<Told>();
    for (JsonNode result : run.get("results")) {
      assertThat(rules).contains(result.get("ruleId").asText());
      JsonNode place = result.at("/locations/0/physicalLocation");
      JsonNode region = place.path("region");
      int column = region.path("startColumn").asInt();
      told.add(
          new Told(
              URI.create(place.at("/artifactLocation/uri").asText()).getPath(),
              region.path("startLine").asInt(),
              column,
              region.path("endColumn").asInt() - column,
              result.get("level").asText(),
              result.get("ruleId").asText(),
              result.at("/message/text").asText()));
    }
    return told;
  }

  /** Reads annotations as the runner of GitHub's actions does. */
  private static List<Told> fromGithub(String out) {
    var told = new ArrayList<Told>();
    for (String line : out.lines().filter(l -> l.startsWith("::")).toList()) {
      Matcher matcher = ANNOTATION.matcher(line);
      assertThat(matcher.matches()).as(line).isTrue();
      assertThat(matcher.group(3)).isEqualTo(matcher.group(4));
      int column = number(matcher.group(5));
      told.add(
          new Told(
              unescaped(matcher.group(2)),
              number(matcher.group(3)),
              column,
              column == 0 ? 0 : number(matcher.group(6)) - column + 1,
              matcher.group(1).replace("notice", "note"),
              matcher.group(7),
              unescaped(matcher.group(8))));
    }
    return told;
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String unescaped(String text) {
    return text.replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%25", "%");
  }

  @Test
  void aFolderMayHaveAnyName() throws IOException {
    // messages hold paths: blanks, colons, commas, per cent and quotes must survive in each format
    var odd = new Case(Path.of("src/test/cases/base"));
    Path site = temporary.resolve("odd");
    odd.layOut(site);
    Path folder = site.resolve("content/roles/50% off, \"now\": #1 & é");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("cook.yml"), "title: Cook\n");

    String json = odd.build(site, "--format", "json").out();

    List<Told> told = fromJson(JSON.readTree(json));
    assertThat(told).extracting(Told::path).containsExactly(site.relativize(folder) + "/cook.yml");
    assertThat(complaints(report(), json)).isEmpty();
    String sarif = odd.build(site, "--format", "sarif").out();
    assertThat(complaints(SARIF, sarif)).isEmpty();
    assertThat(fromSarif(JSON.readTree(sarif))).isEqualTo(joined(told, ": "));
    assertThat(fromGithub(odd.build(site, "--format", "github").out()))
        .isEqualTo(joined(told, "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "\"error\", \"fatal\"",
    "\"line\" : 4, \"line\" : 0",
    "\"line\" : 4, \"lines\" : 4",
    "\"published\" : null, \"done\" : true",
    "\"version\" : 1, \"version\" : 2",
  })
  void theReportsSchemaFindsWhatIsWrong(String right, String wrong) throws IOException {
    String report =
        """
        {"version" : 1, "published" : null, "diagnostics" : [{"path" : "a", "line" : 4,
        "column" : 1, "length" : 2, "severity" : "error", "code" : "bad-url", "message" : "m"}]}
        """;
    assertThat(complaints(report(), report)).isEmpty();
    assertThat(report).contains(right);
    assertThat(complaints(report(), report.replace(right, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "\"level\" : \"error\", \"level\" : \"fatal\"",
    "\"startLine\" : 4, \"startLine\" : 0",
    "\"ruleId\", \"rule\"",
    "\"uri\" : \"a%20b\", \"uri\" : \"a b\"",
    "\"text\" : \"m\", \"words\" : \"m\"",
  })
  void theSchemaOfSarifFindsWhatIsWrong(String right, String wrong) {
    String log =
        """
        {"version" : "2.1.0", "runs" : [{"tool" : {"driver" : {"name" : "R"}}, "results" : [
        {"ruleId" : "bad-url", "level" : "error", "message" : {"text" : "m"}, "locations" : [
        {"physicalLocation" : {"artifactLocation" : {"uri" : "a%20b"},
        "region" : {"startLine" : 4}}}]}]}]}
        """;
    assertThat(complaints(SARIF, log)).isEmpty();
    assertThat(log).contains(right);
    assertThat(complaints(SARIF, log.replace(right, wrong))).isNotEmpty();
  }

  private static JsonSchema report() throws IOException {
    try (InputStream schema = Files.newInputStream(REPORT)) {
      return schema(SpecVersion.VersionFlag.V202012, schema);
    }
  }

  private static JsonSchema schema(SpecVersion.VersionFlag version, InputStream schema) {
    return JsonSchemaFactory.getInstance(version).getSchema(schema);
  }

  private static Set<ValidationMessage> complaints(JsonSchema schema, String json) {
    try {
      JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }
}

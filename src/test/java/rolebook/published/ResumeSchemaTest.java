package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample résumé is data that programs read which know JSON Resume, and says all of it. */
class ResumeSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(ResumeSchemaTest.class.getResourceAsStream("/jsonresume/schema.json"));

  static Stream<PublishedSite> sites() {
    return Sites.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyResumeIsValid(PublishedSite site) {
    for (String guide : guides(site)) {
      String file = resume(guide);
      assertThat(complaints(site.text(file))).as(site.text(file)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nothingThatAWriterSaysOfThePersonIsLost(PublishedSite site) throws IOException {
    for (String guide : guides(site)) {
      JsonNode resume = JSON.readTree(site.text(resume(guide)));
      assertThat(resume.at("/basics/name").isTextual() || site.keys(guide).get("sample") != null)
          .as(guide)
          .isTrue();
      contains(resume, site.keys(guide).getOrDefault("sample", Map.of()), guide);
    }
  }

  private static void contains(JsonNode read, Object written, String where) {
    if (written instanceof Map<?, ?> keys) {
      keys.forEach((key, value) -> contains(read.path((String) key), value, where + "/" + key));
    } else if (written instanceof List<?> items && !items.isEmpty()) {
      assertThat(read).as(where).hasSameSizeAs(items);
      for (int i = 0; i < items.size(); i++) {
        contains(read.get(i), items.get(i), where + "/" + i);
      }
    } else if (written instanceof String text) {
      String expected = where.matches(".*/(?:url|image)") ? text.replace("ä b/[c]", ENCODED) : text;
      assertThat(read.asText()).as(where).isEqualTo(expected);
    }
  }

  private static final String ENCODED = "%C3%A4%20b/%5Bc%5D";

  private static List<String> guides(PublishedSite site) {
    return site.visited().stream()
        .filter(f -> f.matches("resume-examples/[^/]+/index.html"))
        .toList();
  }

  private static String resume(String guide) {
    return guide.replace("index.html", "resume.json");
  }

  @ParameterizedTest
  @CsvSource({
    "'a@example.org', 'a at b'",
    "'https://c.example/', 'c example'",
    "'2020-02', '02/2020'",
    "'1999', '0999'",
    "'highlights': [], 'highlights': 'one'",
  })
  void theSchemaFindsWhatIsWrong(String right, String wrong) {
    String resume =
        """
        {'basics': {'email': 'a@example.org', 'url': 'https://c.example/'},
        'work': [{'startDate': '2020-02', 'endDate': '1999', 'highlights': []}]}
        """;
    assertThat(resume).contains(right);
    assertThat(complaints(resume.replace('\'', '"'))).isEmpty();
    assertThat(complaints(resume.replace(right, wrong).replace('\'', '"'))).hasSize(1);
  }

  private static Set<ValidationMessage> complaints(String json) {
    return SCHEMA.validate(
        json,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }
}

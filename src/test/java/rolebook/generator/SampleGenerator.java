package rolebook.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes sample people, each with some of the fields that JSON Resume's schema has. */
final class SampleGenerator {
  private static final JsonNode SCHEMA = schema();

  /** What the schema has for the file, not for the person. */
  private static final Set<String> OF_THE_FILE = Set.of("$schema", "meta");

  private final Chance chance;

  SampleGenerator(Chance chance) {
    this.chance = chance;
  }

  private static JsonNode schema() {
    try (InputStream in = SampleGenerator.class.getResourceAsStream("/jsonresume/schema.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Object> sample() {
    Map<String, Object> sample = keys(SCHEMA);
    sample.keySet().removeAll(OF_THE_FILE);
    return sample;
  }

  private Map<String, Object> keys(JsonNode object) {
    var keys = new LinkedHashMap<String, Object>();
    for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
      if (chance.oneIn(2)) {
        keys.put(property.getKey(), value(property.getKey(), property.getValue()));
      }
    }
    return keys;
  }

  private Object value(String name, JsonNode schema) {
    return switch (schema.path("type").asText("$ref")) {
      case "object" -> keys(schema);
      case "array" -> list(name, schema.path("items"));
      case "string" -> text(name, schema.path("format").asText());
      default -> chance.pick("1998", "2019-04", "2019-04-30", "2024-02-29");
    };
  }

  private List<Object> list(String name, JsonNode items) {
    var list = new ArrayList<>();
    for (int i = chance.between(0, 3); i > 0; i--) {
      list.add(value(name, items));
    }
    return list;
  }

  private String text(String name, String format) {
    if (format.equals("uri") || name.equals("image")) {
      return chance.pick(
          "https://elsewhere.example/a?b=1&c=%20#d",
          "http://elsewhere.example:8080",
          "HTTPS://Elsewhere.example/ä b/[c]",
          "mailto:a@b.example");
    }
    return format.equals("email")
        ? chance.pick("a@example.org", "a.b+c@example.com")
        : Wording.plain(chance, 1, 3);
  }
}

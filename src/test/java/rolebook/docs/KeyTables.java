package rolebook.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rolebook.content.Schemas;

/** Makes the writers' tables of keys from what editors are told. */
final class KeyTables {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The schemas by what the tables are headed with; what a second one has too is left out. */
  private static final Map<String, List<String>> SCHEMAS =
      Map.of(
          "a role", List.of("role-front-matter"),
          "a role as data", List.of("role", "role-front-matter"),
          "a letter", List.of("letter-front-matter"),
          "a letter as data", List.of("letter", "letter-front-matter"),
          "a template", List.of("template"),
          "a page", List.of("page-front-matter"),
          "a category", List.of("categories"),
          "an author", List.of("authors"),
          "the site", List.of("site"));

  private KeyTables() {}

  /** A page with its tables made anew. */
  static String renewed(String page) throws JsonProcessingException {
    var lines = new ArrayList<String>();
    boolean inTable = false;
    for (String line : page.split("\n", -1)) {
      inTable &= line.startsWith("|");
      if (line.startsWith("| key of ")) {
        inTable = true;
        lines.addAll(table(line.replaceAll("\\| key of (.*) \\| \\|", "$1")));
      } else if (!inTable) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  private static List<String> table(String kind) throws JsonProcessingException {
    var lines = new ArrayList<>(List.of("| key of " + kind + " | |", "| --- | --- |"));
    List<String> names = SCHEMAS.get(kind);
    JsonNode schema = mapping(names.get(0));
    var required = new ArrayList<String>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (Map.Entry<String, JsonNode> key : schema.get("properties").properties()) {
      String name = key.getKey();
      if (names.size() == 1 || !mapping(names.get(1)).get("properties").has(name)) {
        String meaning = marked(key.getValue().get("description").asText());
        String must = required.contains(name) ? "required; " : "";
        lines.add("| `%s` | %s%s |".formatted(name, must, meaning));
      }
    }
    return lines;
  }

  /** What is said of the keys: of those of an item, where a file is a list. */
  private static JsonNode mapping(String name) throws JsonProcessingException {
    JsonNode schema = JSON.readTree(Schemas.all().get(name + ".json"));
    return schema.has("items") ? schema.get("items") : schema;
  }

  /** A text in which what stands in quotes stands as code. */
  private static String marked(String text) {
    return text.replaceAll("(?<!\\p{L})'([^']+)'(?!\\p{L})", "`$1`");
  }
}

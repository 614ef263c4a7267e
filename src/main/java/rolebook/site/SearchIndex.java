package rolebook.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import rolebook.guide.Category;
import rolebook.guide.Guide;
import rolebook.guide.Kind;
import rolebook.guide.Located;
import rolebook.guide.Role;

/**
 * Writes the index by which a script on the pages finds roles: under {@code at} the address that
 * all of them begin with; under {@code categories} the names of the categories; under {@code roles}
 * for each its slug, the place of its category among those, its title, and what else it is called.
 */
final class SearchIndex {
  static final String FILE = "search.json";

  private static final JsonFactory JSON = new JsonFactory();

  private SearchIndex() {}

  /** The file's bytes. */
  static byte[] of(Guide guide) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("at", guide.href(Kind.ROLE.index()));
      json.writeArrayFieldStart("categories");
      for (Category category : guide.categories()) {
        json.writeString(category.name());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("roles");
      List<Category> categories = guide.categories();
      for (int i = 0; i < categories.size(); i++) {
        for (Role role : guide.roles(categories.get(i))) {
          write(role, i, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(Role role, int category, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(role.slug());
    json.writeNumber(category);
    json.writeString(role.head().title());
    for (Located<String> alias : role.aliases()) {
      json.writeString(alias.value());
    }
    json.writeEndArray();
  }
}

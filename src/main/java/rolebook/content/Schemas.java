package rolebook.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * JSON Schemas of the files that writers write, for editors. They are made from what the readers
 * read by, and accept what the readers accept, as far as a schema can tell: it sees values, not how
 * they are written, and no other file.
 */
public final class Schemas {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  private Schemas() {}

  /** All schemas by the names of their files, such as {@code role.json}. */
  public static SortedMap<String, String> all() {
    var schemas = new TreeMap<String, String>();
    schemas.put("site.json", text("The site", SiteKeys.SITE));
    schemas.put("categories.json", text("The categories", SiteKeys.CATEGORIES));
    schemas.put("authors.json", text("The authors", SiteKeys.AUTHORS));
    schemas.put("theme.json", text("A theme", SiteKeys.THEME));
    schemas.put("template.json", text("A résumé template", TemplateKeys.TEMPLATE));
    schemas.put("role.json", text("A role as data", EntryKeys.ROLE_AS_DATA));
    schemas.put("letter.json", text("A letter as data", EntryKeys.LETTER_AS_DATA));
    schemas.put("role-front-matter.json", text("A role", EntryKeys.ROLE));
    schemas.put("letter-front-matter.json", text("A letter", EntryKeys.LETTER));
    schemas.put("page-front-matter.json", text("A page", EntryKeys.PAGE));
    return schemas;
  }

  /** Writes all schemas into a folder, over those that are there. */
  public static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var schema : all().entrySet()) {
      Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
    }
  }

  private static String text(String title, Shape shape) {
    var text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      var indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("$schema", DRAFT);
      json.writeStringField("title", title);
      shape.write(json);
      Form.writeDefinitions(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written", e);
    }
    return text + "\n";
  }
}

package rolebook.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.List;
import rolebook.guide.PartialDate;
import rolebook.guide.Sample;

/** Writes sample résumés as JSON Resume: the components of {@link Sample} are the fields. */
final class ResumeJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ResumeJson() {}

  /** The file's bytes. */
  static byte[] write(Sample sample) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
      write(sample, json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof PartialDate date) {
      json.writeString(date.iso());
    } else if (value instanceof Record fields) {
      json.writeStartObject();
      for (Method component : RecordTypes.of(fields.getClass()).accessors()) {
        Object field = RecordTypes.get(component, fields);
        if (field != null && !List.of().equals(field)) {
          json.writeFieldName(component.getName());
          write(field, json);
        }
      }
      json.writeEndObject();
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item, json);
      }
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }
}

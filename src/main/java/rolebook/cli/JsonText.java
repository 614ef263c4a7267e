package rolebook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/** Writes one JSON object, indented. */
final class JsonText {
  /** Writes what is inside the object. */
  interface Inside {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonText() {}

  /** The text of an object. */
  static String of(Inside inside) throws IOException {
    var text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      inside.write(json);
      json.writeEndObject();
    }
    return text.toString();
  }
}

package rolebook.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of the DevTools protocol.
 *
 * @param values its values by name: texts, numbers, booleans, lists and maps
 */
record Message(Map<String, Object> values) {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          // A PDF comes as one text.
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  static Message read(String text) throws IOException {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      return new Message(object(parser));
    }
  }

  /** The object with a name; an empty one if there is none. */
  Message object(String name) {
    return values.get(name) instanceof Map<?, ?> map
        ? new Message(texts(map))
        : new Message(Map.of());
  }

  @Nullable String text(String name) {
    return values.get(name) instanceof String text ? text : null;
  }

  @Nullable Long number(String name) {
    return values.get(name) instanceof Number number ? number.longValue() : null;
  }

  /** A text that the protocol promises. */
  String required(String name) throws ProofException {
    String text = text(name);
    if (text == null) {
      throw new ProofException("the browser answered without '%s'".formatted(name));
    }
    return text;
  }

  /** The JSON text. */
  String write() {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json, values);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (var entry : map.entrySet()) {
        json.writeFieldName(String.valueOf(entry.getKey()));
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else {
      json.writePOJO(value);
    }
  }

  private static Map<String, Object> texts(Map<?, ?> map) {
    var texts = new LinkedHashMap<String, Object>();
    map.forEach((name, value) -> texts.put(String.valueOf(name), value));
    return texts;
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    var values = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(parser);
      if (value != null) {
        values.put(name, value);
      }
    }
    return values;
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          Object value = value(parser);
          if (value != null) {
            list.add(value);
          }
        }
        yield list;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }
}

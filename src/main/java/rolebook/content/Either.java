package rolebook.content;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/**
 * A value that may be one thing or another.
 *
 * @param alternatives what it may be; a mapping is the first one of these which has one of its
 *     keys, else the last one that has keys
 */
record Either(List<Shape> alternatives) implements Shape {
  static Either of(Shape... alternatives) {
    return new Either(List.of(alternatives));
  }

  @Override
  public Shape item() {
    List<Shape> items =
        alternatives.stream().filter(a -> a instanceof Items).map(Shape::item).toList();
    return items.size() == 1 ? items.get(0) : new Either(items);
  }

  @Override
  public Keys keys(Predicate<String> written) {
    Keys found = null;
    for (Shape alternative : alternatives) {
      if (alternative instanceof Keys || alternative instanceof Either) {
        found = alternative.keys(written);
        if (found.hasAny(written)) {
          return found;
        }
      }
    }
    return found == null ? Shape.super.keys(written) : found;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    if (alternatives.size() == 2
        && alternatives.get(0) instanceof Items first
        && first.item() instanceof Keys keys) {
      writeByItems(keys, json);
      return;
    }
    json.writeArrayFieldStart("anyOf");
    for (Shape alternative : alternatives) {
      json.writeStartObject();
      alternative.write(json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes which of two lists it is, so that editors complain of the one that was meant. */
  private void writeByItems(Keys ofFirst, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("if");
    json.writeStringField("type", "array");
    json.writeObjectFieldStart("contains");
    json.writeStringField("type", "object");
    json.writeArrayFieldStart("anyOf");
    for (Key key : ofFirst.all()) {
      json.writeStartObject();
      json.writeFieldName("required");
      json.writeArray(new String[] {key.name()}, 0, 1);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    writeField("then", alternatives.get(0), json);
    writeField("else", alternatives.get(1), json);
  }

  private static void writeField(String name, Shape shape, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    shape.write(json);
    json.writeEndObject();
  }
}

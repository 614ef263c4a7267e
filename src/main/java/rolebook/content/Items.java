package rolebook.content;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * A list.
 *
 * @param item what an item may be
 * @param fewest how many items there are at least
 * @param most how many there are at most
 * @param once whether none may stand in it twice
 */
record Items(Shape item, int fewest, int most, boolean once) implements Shape {
  static Items of(Shape item) {
    return new Items(item, 0, Integer.MAX_VALUE, false);
  }

  Items atLeast(int count) {
    return new Items(item, count, most, once);
  }

  Items atMost(int count) {
    return new Items(item, fewest, count, once);
  }

  Items eachOnce() {
    return new Items(item, fewest, most, true);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStringField("type", "array");
    if (fewest > 0) {
      json.writeNumberField("minItems", fewest);
    }
    if (most < Integer.MAX_VALUE) {
      json.writeNumberField("maxItems", most);
    }
    if (once) {
      json.writeBooleanField("uniqueItems", true);
    }
    json.writeObjectFieldStart("items");
    item.write(json);
    json.writeEndObject();
  }
}

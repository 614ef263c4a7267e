package rolebook.content;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * A value that is written without quotes, and is no text.
 *
 * @param type what JSON Schema calls it
 * @param only the numbers that it may be; any if empty
 */
record Plain(String type, List<Integer> only) implements Shape {
  static final Plain FLAG = new Plain("boolean", List.of());
  static final Plain NUMBER = new Plain("number", List.of());

  /** Numbers have at most nine digits before the point. */
  private static final int BOUND = 1_000_000_000;

  static Plain number(List<Integer> only) {
    return new Plain("number", only);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    if (!only.isEmpty()) {
      int[] numbers = only.stream().mapToInt(n -> n).toArray();
      json.writeFieldName("enum");
      json.writeArray(numbers, 0, numbers.length);
      return;
    }
    json.writeStringField("type", type);
    if (this.equals(NUMBER)) {
      json.writeNumberField("exclusiveMinimum", -BOUND);
      json.writeNumberField("exclusiveMaximum", BOUND);
    }
  }
}

package rolebook.content;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Suggestion;

/**
 * Words of which only some exist.
 *
 * @param values what they stand for; each is written as its {@code toString} says
 */
record Words<T>(List<T> values) implements Shape {
  /** The value that a text names, or null if none has that name, which is reported. */
  @Nullable T read(Text text, String name, Diagnostics diagnostics) {
    for (T value : values) {
      if (value.toString().equals(text.value())) {
        return value;
      }
    }
    diagnostics.report(
        Code.UNKNOWN_VALUE,
        text.at(),
        "%s cannot be '%s'".formatted(name, text.value()),
        Suggestion.hint(text.value(), values.stream().map(Object::toString).toList()));
    return null;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    String[] words = values.stream().map(Object::toString).toArray(String[]::new);
    json.writeFieldName("enum");
    json.writeArray(words, 0, words.length);
  }
}

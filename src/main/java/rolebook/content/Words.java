package rolebook.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Suggestion;

/** Reads words of which only some exist. */
final class Words {
  private Words() {}

  /** The value that a text names, or null if none has that name, which is reported. */
  static <T> @Nullable T oneOf(Text text, String name, List<T> values, Diagnostics diagnostics) {
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
}

package rolebook.content;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * What a value in a YAML file may be. The readers read by it, and {@link Schemas} tell editors of
 * it, so that neither can know a key that the other does not.
 */
interface Shape {
  /** Writes what JSON Schema says of such a value, into an object that is open. */
  void write(JsonGenerator json) throws IOException;

  /** What an item may be, where a value may be a list. */
  default Shape item() {
    throw new IllegalStateException("no list is defined here");
  }

  /**
   * The keys that a mapping may have, where a value may be one.
   *
   * @param written whether it has a key
   */
  default Keys keys(Predicate<String> written) {
    throw new IllegalStateException("no keys are defined here");
  }
}

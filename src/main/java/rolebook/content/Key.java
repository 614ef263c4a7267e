package rolebook.content;

import org.jspecify.annotations.Nullable;

/**
 * A key that a mapping can have.
 *
 * @param name the key
 * @param isRequired whether it must be there
 * @param needs the key that must be there too if this one is, or null
 * @param shape what its value may be
 * @param meaning what it means, for writers, in Markdown
 */
record Key(String name, boolean isRequired, @Nullable String needs, Shape shape, String meaning) {

  static Key required(String name, Shape shape, String meaning) {
    return new Key(name, true, null, shape, meaning);
  }

  static Key optional(String name, Shape shape, String meaning) {
    return new Key(name, false, null, shape, meaning);
  }

  Key needing(String other) {
    return new Key(name, isRequired, other, shape, meaning);
  }
}

package rolebook.guide;

import rolebook.diagnostic.Location;

/**
 * A value with the place where a writer wrote it.
 *
 * @param value the value
 * @param at its place
 */
public record Located<T>(T value, Location at) {
  /** The same, sharing its text with all that name the same: very many entries name few things. */
  static Located<String> shared(Located<String> name) {
    return new Located<>(name.value().intern(), name.at());
  }
}

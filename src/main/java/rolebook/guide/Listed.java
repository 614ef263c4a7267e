package rolebook.guide;

import java.util.function.Supplier;

/**
 * A file in the content whose kind and slug are known; the rest may be looked up only when it is
 * asked for.
 *
 * @param kind what it is
 * @param slug its slug
 * @param file the file, from the content folder, with {@code /} between names
 * @param entry what linking needs of it; the same each time, on any thread
 */
public record Listed(Kind kind, String slug, String file, Supplier<ReadEntry> entry) {
  /** A file that was read. */
  public static Listed of(ReadEntry read) {
    Named named = read.named();
    return new Listed(named.kind(), named.slug(), named.texts().file(), () -> read);
  }

  ReadEntry read() {
    return entry.get();
  }

  Named named() {
    return read().named();
  }
}

package rolebook.guide;

import java.util.List;

/**
 * What stands in the content and has a kind and a slug, which are known; the rest may be looked up
 * only when it is asked for.
 *
 * @param kind what it is
 * @param slug its slug
 * @param file the file, from the content folder, with {@code /} between names
 * @param source looks up the rest
 */
public record Listed(Kind kind, String slug, String file, Source source) {
  /** Looks a file up: the same each time, on any thread. */
  public interface Source {
    /** What linking needs of it. */
    ReadEntry read();

    /** Whether it is known by its slug only. */
    default boolean isUnpublished() {
      return read().named() instanceof Unpublished;
    }
  }

  /** A file that was read. */
  public static Listed of(ReadEntry read) {
    Named named = read.named();
    return new Listed(named.kind(), named.slug(), named.texts().file(), () -> read);
  }

  static Listed of(Category category) {
    return of(new ReadEntry(category, List.of()));
  }

  ReadEntry read() {
    return source.read();
  }

  Named named() {
    return read().named();
  }

  /** Whether it is known by its slug only. */
  boolean isUnpublished() {
    return source.isUnpublished();
  }

  /** Whether it is a draft that was left out. */
  boolean isDraft() {
    return isUnpublished() && named() instanceof Unpublished left && left.draft();
  }
}

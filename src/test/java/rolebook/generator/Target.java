package rolebook.generator;

/**
 * What a link leads to, before it is decided how the link is written.
 *
 * @param kind {@code role}, {@code letter}, {@code template}, {@code category}, {@code page} or
 *     {@code asset}
 * @param slug its slug; for an asset, its path
 * @param fragment a place on its page, or nothing
 */
record Target(String kind, String slug, String fragment) {
  static final char OPEN = '\uE001';
  static final char CLOSE = '\uE002';

  Target(String kind, String slug) {
    this(kind, slug, "");
  }

  /** Stands for the link's address in a text. */
  String mark() {
    return OPEN + kind + "\t" + slug + "\t" + fragment + CLOSE;
  }

  /** The target that a mark stands for. */
  static Target of(String mark) {
    String[] parts = mark.substring(1, mark.length() - 1).split("\t", -1);
    return new Target(parts[0], parts[1], parts[2]);
  }
}

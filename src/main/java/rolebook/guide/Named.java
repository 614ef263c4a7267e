package rolebook.guide;

/**
 * Something in the content with an identity: an entry, or a file that is known by its slug only.
 */
public sealed interface Named permits Entry, Category, Unpublished {
  /** What it is. */
  Kind kind();

  /** Its slug, unique within the kind. */
  String slug();

  /** Its file and the places in it. */
  Texts texts();
}

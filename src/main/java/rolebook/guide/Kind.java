package rolebook.guide;

import java.util.Locale;
import java.util.Optional;

/** The kinds of things that have a page of their own, and so an identity and an address. */
public enum Kind {
  ROLE("/resume-examples/"),
  LETTER("/cover-letter-examples/"),
  TEMPLATE("/resume-templates/"),
  CATEGORY("/categories/"),
  PAGE("/");

  private final String word = name().toLowerCase(Locale.ROOT);
  private final String index;

  Kind(String index) {
    this.index = index;
  }

  /** The kind with a {@link #word()}, such as {@code role}. */
  public static Optional<Kind> of(String word) {
    for (Kind kind : values()) {
      if (kind.word.equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The one word for it: in links ({@code role:nurse}), messages and documentation. */
  public String word() {
    return word;
  }

  /** The address of the page that lists all of this kind. */
  public String index() {
    return index;
  }

  /** The address of the page with a slug, from the site's root, without a base path. */
  public String address(String slug) {
    return index + slug + "/";
  }
}

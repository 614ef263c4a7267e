package rolebook.guide;

import java.util.Set;

/**
 * A group of roles.
 *
 * @param id its id, which is its slug
 * @param name its name
 * @param summary one or two sentences about it, plain text
 */
public record Category(String id, String name, String summary) implements Named {
  private static final Texts TEXTS = new Texts("categories.yaml", Set.of(), true);

  @Override
  public Kind kind() {
    return Kind.CATEGORY;
  }

  @Override
  public String slug() {
    return id;
  }

  @Override
  public Texts texts() {
    return TEXTS;
  }

  /** The address of its page, from the site's root, without a base path. */
  public String address() {
    return Kind.CATEGORY.address(id);
  }
}

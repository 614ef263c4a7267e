package rolebook.guide;

/** A content file that was read, and has a page. */
public sealed interface Entry extends Named permits Role, Letter, FreePage, ResumeTemplate {
  /** What every entry has. */
  Head head();

  @Override
  default Kind kind() {
    return head().kind();
  }

  @Override
  default String slug() {
    return head().slug();
  }

  @Override
  default Texts texts() {
    return head().texts();
  }

  /** The address of the entry's page, from the site's root, without a base path. */
  default String address() {
    return kind().address(slug());
  }

  /** The address of the entry's text as Markdown. */
  default String markdown() {
    return address() + "index.md";
  }

  /** The address of the picture that goes with the entry's page where it is shared. */
  default String shareImage() {
    return address() + SiteSettings.SHARE_IMAGE;
  }

  /** The address of the entry's sample document in a template, for the printer. */
  default String print(String template) {
    return address() + "print/" + template + "/";
  }
}

package rolebook.bench;

/** The pages that list others, for generators that have to be told what to call them. */
enum Index {
  ROLES("resume-examples", "Résumé examples", "Résumé examples by role."),
  LETTERS("cover-letter-examples", "Cover letter examples", "Cover-letter examples by role."),
  TEMPLATES("resume-templates", "Résumé templates", "Résumé templates and their voices."),
  CATEGORIES("categories", "Categories", "All roles, by category.");

  private final String folder;
  private final String title;
  private final String about;

  Index(String folder, String title, String about) {
    this.folder = folder;
    this.title = title;
    this.about = about;
  }

  String folder() {
    return folder;
  }

  String title() {
    return title;
  }

  String about() {
    return about;
  }
}

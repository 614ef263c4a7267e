package rolebook.generator;

/** Writes addresses. */
final class Addresses {
  private Addresses() {}

  /** The address of a page, as the contract has it. */
  static String of(String kind, String slug) {
    return switch (kind) {
      case "role" -> "/resume-examples/" + slug + "/";
      case "letter" -> "/cover-letter-examples/" + slug + "/";
      case "template" -> "/resume-templates/" + slug + "/";
      case "category" -> "/categories/" + slug + "/";
      case "page" -> "/" + slug + "/";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** A path as a link carries it. */
  static String encoded(String path) {
    return path.replace("%", "%25").replace(" ", "%20").replace("#", "%23");
  }

  /** The way from one file of the content to another. */
  static String relative(String from, String to) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + to;
  }
}

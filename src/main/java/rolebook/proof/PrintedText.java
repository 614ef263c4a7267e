package rolebook.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parser reads from a PDF.
 *
 * @param bytes the PDF's size
 * @param pages the text of each page, in the order of its content, lines ending in {@code \n}
 * @param byPosition the words of all pages, sorted by where they stand
 * @param characters all of its characters as its fonts name them, not normalised
 * @param fonts its fonts
 * @param images how many images it has
 * @param widthPoints the width of its first page
 * @param heightPoints the height of its first page
 * @param structure its tags
 */
record PrintedText(
    int bytes,
    List<String> pages,
    List<String> byPosition,
    String characters,
    List<Font> fonts,
    int images,
    double widthPoints,
    double heightPoints,
    Structure structure) {

  /**
   * A font of a PDF.
   *
   * @param name its name; a bold one says so in it
   * @param type3 whether its letters are drawings
   * @param embedded whether it comes with the PDF
   * @param unicode whether it says which characters its letters are
   */
  record Font(String name, boolean type3, boolean embedded, boolean unicode) {
    boolean isBold() {
      return name.matches("(?i).*(bold|black|heavy).*");
    }
  }

  /**
   * How a PDF is tagged.
   *
   * @param marked whether it says that it is
   * @param language its language, or null
   * @param title its title, or null
   * @param tags the names of all its tags, such as {@code H1}, in order
   */
  record Structure(
      boolean marked, @Nullable String language, @Nullable String title, List<String> tags) {}

  /** The text of all pages, in the order of its content. */
  String text() {
    return String.join("", pages);
  }

  /** The lines of all pages, in the order of its content. */
  List<String> lines() {
    return text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The words of a text. */
  static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }
}

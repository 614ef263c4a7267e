package rolebook.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The first two steps that OpenResume describes of its parser: the text items of a PDF are read,
 * those closer than a typical character is wide are joined, and items are grouped into lines.
 */
final class TextItems {
  private TextItems() {}

  /** A text item: text on one line, of one weight as far as it is bold. */
  record Item(String text, boolean bold, double left, double right) {
    boolean isCapitals() {
      return text.equals(text.toUpperCase(Locale.ROOT)) && text.matches(".*\\p{L}.*");
    }
  }

  /**
   * A line of items.
   *
   * @param page its page
   * @param y how far down it stands
   */
  record Line(List<Item> items, int page, double y) {
    String text() {
      return String.join(" ", items.stream().map(Item::text).toList());
    }
  }

  /** A letter as it stands on a page. */
  private record Letter(
      String text, boolean bold, double left, double right, double y, double size, int page) {
    boolean isBlank() {
      return text.isBlank();
    }

    boolean isApart(Letter next, double width) {
      return !isBeside(next) || next.left() - right > width || (text + next.text()).contains("|");
    }

    /** Whether a letter is on the same line: less than half a letter higher or lower. */
    boolean isBeside(Letter other) {
      return page == other.page() && Math.abs(y - other.y()) < Math.min(size, other.size()) / 2;
    }
  }

  /** The lines of a PDF. */
  static List<Line> lines(byte[] pdf) throws IOException {
    List<Letter> letters = letters(pdf);
    double typical = typicalWidth(letters);
    var lines = new ArrayList<Line>();
    var items = new ArrayList<List<Letter>>();
    for (Letter letter : letters) {
      Letter before =
          items.isEmpty()
              ? null
              : items.get(items.size() - 1).get(items.get(items.size() - 1).size() - 1);
      if (before != null && !before.isBeside(letter)) {
        lines.add(line(items));
        items.clear();
        before = null;
      }
      if (before == null || letter.left() - before.right() > typical) {
        items.add(new ArrayList<>());
      }
      items.get(items.size() - 1).add(letter);
    }
    if (!items.isEmpty()) {
      lines.add(line(items));
    }
    return lines.stream().filter(line -> !line.items().isEmpty()).toList();
  }

  private static Line line(List<List<Letter>> items) {
    Letter first = items.get(0).get(0);
    return new Line(
        items.stream().map(TextItems::item).filter(item -> !item.text().isEmpty()).toList(),
        first.page(),
        first.y());
  }

  private static Item item(List<Letter> letters) {
    var text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.text()));
    List<Letter> visible = letters.stream().filter(l -> !l.isBlank()).toList();
    return new Item(
        text.toString().strip(),
        !visible.isEmpty() && visible.stream().allMatch(Letter::bold),
        letters.get(0).left(),
        letters.get(letters.size() - 1).right());
  }

  /** The width of a typical character; bold ones are left out, so that they do not skew it. */
  private static double typicalWidth(List<Letter> letters) {
    return letters.stream()
        .filter(letter -> !letter.bold())
        .mapToDouble(letter -> letter.right() - letter.left())
        .average()
        .orElse(0);
  }

  /**
   * Whether a text has nothing within a typical character's width on its line, or a bar: what else
   * is as near is joined with it, even over a blank, which is left out where it is an item of its
   * own.
   */
  static boolean standsApart(byte[] pdf, String text) throws IOException {
    List<Letter> all = letters(pdf);
    double typical = typicalWidth(all);
    List<Letter> letters = all.stream().filter(letter -> !letter.isBlank()).toList();
    String whole = String.join("", letters.stream().map(Letter::text).toList());
    int start = whole.indexOf(text);
    int end = start + text.length();
    return start >= 0
        && (start == 0 || letters.get(start - 1).isApart(letters.get(start), typical))
        && (end == whole.length() || letters.get(end - 1).isApart(letters.get(end), typical));
  }

  private static List<Letter> letters(byte[] pdf) throws IOException {
    var letters = new ArrayList<Letter>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          letters.add(
              new Letter(
                  position.getUnicode().replace('\u00A0', ' '),
                  position.getFont().getName().contains("Bold"),
                  position.getXDirAdj(),
                  position.getXDirAdj() + position.getWidthDirAdj(),
                  position.getYDirAdj(),
                  position.getFontSizeInPt(),
                  getCurrentPageNo()));
        }
      }.getText(document);
    }
    return letters;
  }
}

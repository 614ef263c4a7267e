package rolebook.guide;

import java.util.List;
import rolebook.diagnostic.Location;

/**
 * A text without marks, with the way back to where its parts stand in the writer's file.
 *
 * @param text the text
 * @param pieces what stands side by side in the file, in the order of the text
 */
public record PlacedText(String text, List<Piece> pieces) {
  /**
   * A piece of the text that stands in the file as it is, or else has one place for all of it.
   *
   * @param from where it begins in the text
   * @param at its place, as long as the piece if it stands there as it is
   */
  public record Piece(int from, Location at) {}

  public PlacedText {
    pieces = List.copyOf(pieces);
  }

  /** The place of the whole text, as far as it is on one line. */
  public Location at() {
    return at(0, text.length());
  }

  /** The place of the characters from one offset to another, as far as they are on one line. */
  public Location at(int from, int to) {
    int first = piece(from);
    Location start = pieces.get(first).at();
    if (!isExact(first)) {
      return start;
    }
    int column = start.column() + text.codePointCount(pieces.get(first).from(), from);
    int last = piece(Math.max(from, to - 1));
    while (last > first && (!isExact(last) || pieces.get(last).at().line() != start.line())) {
      last--;
    }
    Location end = pieces.get(last).at();
    int until = Math.max(from, Math.min(to, end(last)));
    int behind = end.column() + text.codePointCount(pieces.get(last).from(), until);
    return new Location(start.path(), start.line(), column, Math.max(1, behind - column));
  }

  /** Whether a piece stands in the file as it is; a line end behind it does not count. */
  private boolean isExact(int piece) {
    int from = pieces.get(piece).from();
    int length = text.codePointCount(from, end(piece));
    boolean blank = end(piece) > from && Character.isWhitespace(text.charAt(end(piece) - 1));
    int placed = pieces.get(piece).at().length();
    return placed == length || (blank && placed == length - 1);
  }

  private int end(int piece) {
    return piece + 1 < pieces.size() ? pieces.get(piece + 1).from() : text.length();
  }

  /** The piece that an offset is in. */
  private int piece(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pieces.get(middle).from() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

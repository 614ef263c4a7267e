package rolebook.diagnostic;

import java.util.Comparator;

/**
 * A place in a file, as a writer's editor counts it.
 *
 * @param path the file, as seen from the project's root, with {@code /} between names
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param column the column in Unicode code points, counted from 1; 0 where the whole file is meant
 * @param length how many code points from there are meant; at least 1, or 0 for a whole file
 */
public record Location(String path, int line, int column, int length)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::length);

  /** A whole file. */
  public static Location file(String path) {
    return new Location(path, 0, 0, 0);
  }

  /** Whether this names a whole file rather than a place in it. */
  public boolean isWholeFile() {
    return line == 0;
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, or the path alone for a whole file. */
  @Override
  public String toString() {
    return isWholeFile() ? path : path + ":" + line + ":" + column;
  }
}

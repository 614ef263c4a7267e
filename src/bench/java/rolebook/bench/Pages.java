package rolebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import rolebook.Trees;

/**
 * The pages of a site, and what it has beside them.
 *
 * @param paths the paths of the pages
 * @param bytes how large all pages are together
 * @param others how many other files there are
 * @param otherBytes how large those are together
 */
record Pages(SortedSet<String> paths, long bytes, int others, long otherBytes) {
  private static final double MOST_DIFFERENCE = 0.1;

  static Pages of(Path site) throws IOException {
    var paths = new TreeSet<String>();
    long bytes = 0;
    int others = 0;
    long otherBytes = 0;
    for (String file : Trees.files(site)) {
      long size = Files.size(site.resolve(file));
      if (file.endsWith(".html")) {
        paths.add(file);
        bytes += size;
      } else {
        others++;
        otherBytes += size;
      }
    }
    return new Pages(paths, bytes, others, otherBytes);
  }

  /** How much larger another site's pages are, as a share of these. */
  double difference(Pages other) {
    return (double) other.bytes / bytes - 1;
  }

  /**
   * Whether two sites have the same pages of about the same size, so that times can be compared.
   */
  boolean comparable(Pages other) {
    return paths.equals(other.paths) && Math.abs(difference(other)) <= MOST_DIFFERENCE;
  }
}

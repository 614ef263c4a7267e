package rolebook.guide;

import java.util.ArrayList;
import java.util.List;

/** Knows the files that a site's sitemap is made of. */
public final class Sitemaps {
  /** The file that search engines are told of. */
  public static final String FILE = "sitemap.xml";

  /** The most addresses that one file may hold, by the sitemap protocol. */
  public static final int MOST_ADDRESSES = 50_000;

  private Sitemaps() {}

  /**
   * The files that hold the addresses, each as many as it may: {@value #FILE} alone where it can
   * hold them all, else files of which it is the index.
   */
  public static List<String> files(int addresses) {
    if (addresses <= MOST_ADDRESSES) {
      return List.of(FILE);
    }
    var files = new ArrayList<String>();
    for (int from = 0; from < addresses; from += MOST_ADDRESSES) {
      files.add("sitemap-%s.xml".formatted(files.size() + 1));
    }
    return files;
  }
}

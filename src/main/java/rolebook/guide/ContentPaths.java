package rolebook.guide;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Reckons with the paths of content files, which are texts with {@code /} between names. */
public final class ContentPaths {
  private ContentPaths() {}

  /** The file that a relative path leads to from another file; null if it leads out of the top. */
  public static @Nullable String resolve(String from, String path) {
    var names = new ArrayDeque<String>();
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    for (String name : (folder + path).split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return null;
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names) + (path.endsWith("/") ? "/" : "");
  }
}

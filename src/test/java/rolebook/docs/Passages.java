package rolebook.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The keys and sections of a content file, as passages of its text. */
final class Passages {
  private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z-]*):.*");
  private static final String FENCE = "---";

  private Passages() {}

  /**
   * A file with the keys of a passage in place of its own ones of these names, or with its section
   * in place of that of the same heading; what the file does not have yet comes last.
   */
  static String replaced(String file, String passage) {
    boolean markdown = file.startsWith(FENCE);
    int body = markdown ? file.indexOf("\n" + FENCE, FENCE.length()) + 1 : file.length();
    String keys = file.substring(0, body);
    if (passage.startsWith("## ")) {
      String rest = file.substring(body);
      return keys + without(rest, passage.lines().findFirst().orElseThrow()) + "\n" + passage;
    }
    var kept = new ArrayList<String>();
    List<String> given = passage.lines().map(Passages::key).filter(k -> !k.isEmpty()).toList();
    if (given.isEmpty()) {
      throw new IllegalStateException("no key and no section: " + passage);
    }
    String current = "";
    for (String line : keys.lines().toList()) {
      current = key(line).isEmpty() && line.matches("[ -].*") ? current : key(line);
      if (!given.contains(current)) {
        kept.add(line);
      }
    }
    return String.join("\n", kept) + "\n" + passage + file.substring(body);
  }

  private static String key(String line) {
    var matcher = KEY.matcher(line);
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static String without(String body, String heading) {
    return body.replaceAll("(?ms)^" + Pattern.quote(heading) + "$.*?(?=^## |\\z)", "");
  }
}

package rolebook.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters are letters, and words are not spaced out. */
record CleanCharacters() implements Point {
  private static final Pattern SPACED_OUT =
      Pattern.compile("(?<!\\S)\\p{L}(?:[ \\t]+\\p{L}){3,}(?!\\S)");
  private static final int FIRST_LIGATURE = 0xFB00;
  private static final int LAST_LIGATURE = 0xFB06;
  private static final int REPLACEMENT = 0xFFFD;

  @Override
  public String name() {
    return "clean-characters";
  }

  @Override
  public String promise() {
    return "No ligatures, private or replacement characters, and no spaced-out words";
  }

  @Override
  public List<String> objections(Print print) {
    var objections = new ArrayList<String>();
    Set<Integer> told = new HashSet<>();
    print
        .read()
        .characters()
        .codePoints()
        .filter(c -> isUnclean(c) && told.add(c))
        .forEach(c -> objections.add("expected letters, read U+%04X".formatted(c)));
    String written = print.written().whole();
    Matcher spaced = SPACED_OUT.matcher(print.read().text());
    while (spaced.find()) {
      if (!written.contains(spaced.group())) {
        objections.add("expected words, read '%s'".formatted(spaced.group()));
      }
    }
    return objections;
  }

  private static boolean isUnclean(int c) {
    int type = Character.getType(c);
    return (c >= FIRST_LIGATURE && c <= LAST_LIGATURE)
        || c == REPLACEMENT
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || (type == Character.CONTROL && !Character.isWhitespace(c));
  }
}

package rolebook.theme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;

/** The texts of a theme's views, and the places in them. Immutable. */
final class Sources {
  private final ThemeFiles files;
  private final SortedMap<String, String> views = new TreeMap<>();
  private final TreeSet<String> unreadable = new TreeSet<>();

  Sources(ThemeFiles files) {
    this.files = files;
    files
        .in(ThemeFiles.VIEWS)
        .forEach(
            (name, bytes) -> {
              try {
                String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                views.put(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
              } catch (CharacterCodingException e) {
                unreadable.add(name);
              }
            });
  }

  /** The views that could be read, by their names. */
  SortedMap<String, String> views() {
    return Collections.unmodifiableSortedMap(views);
  }

  /** Reports the views that could not be read. */
  void check(Diagnostics diagnostics) {
    for (String name : unreadable) {
      Location at = Location.file(files.shown(ThemeFiles.VIEWS + name));
      diagnostics.report(Code.NOT_UTF8, at, "the view is not UTF-8");
    }
  }

  /**
   * A place in a view.
   *
   * @param line its line, counted from 1; 0 if it is not known
   * @param column its column in UTF-16 units, as FreeMarker counts
   * @param word a word to be found at the column or behind it; empty for the column itself
   */
  Location at(String view, int line, int column, String word) {
    String shown = files.shown(ThemeFiles.VIEWS + view);
    List<String> lines = views.getOrDefault(view, "").lines().toList();
    if (line < 1 || line > lines.size()) {
      return Location.file(shown);
    }
    String text = lines.get(line - 1);
    int start = Math.min(Math.max(0, column - 1), text.length());
    int found = word.isEmpty() ? start : text.indexOf(word, start);
    int at = found < 0 ? start : found;
    int length = found < 0 ? 1 : Math.max(1, word.codePointCount(0, word.length()));
    return new Location(shown, line, text.codePointCount(0, at) + 1, length);
  }
}

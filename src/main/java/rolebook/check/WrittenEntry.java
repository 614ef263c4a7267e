package rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Location;
import rolebook.guide.Entry;
import rolebook.guide.Head;
import rolebook.guide.PlacedText;
import rolebook.guide.Wording;

/** An entry as rules see it: its texts in words. */
final class WrittenEntry {
  private final Entry entry;
  private final Wording wording;
  private final List<List<Line>> levels;
  private final LetterText letter;

  WrittenEntry(Entry entry, Wording wording) {
    this.entry = entry;
    this.wording = wording;
    this.levels =
        wording.bullets().stream()
            .map(level -> level.stream().map(Line::of).filter(line -> !line.isEmpty()).toList())
            .toList();
    this.letter = LetterText.of(wording.letter());
  }

  Entry entry() {
    return entry;
  }

  Head head() {
    return entry.head();
  }

  Wording wording() {
    return wording;
  }

  /** The sample bullets, a list a level, the highest level first. */
  List<List<Line>> levels() {
    return levels;
  }

  /** All sample bullets, in their order. */
  List<Line> bullets() {
    return levels.stream().flatMap(List::stream).toList();
  }

  /** The sample letter; empty without one. */
  LetterText letter() {
    return letter;
  }

  /** What the made-up person's résumé says beside the guide's bullets. */
  List<Line> sample() {
    var lines = new ArrayList<Line>();
    for (Map.Entry<String, PlacedText> key : wording.keys().entrySet()) {
      String path = key.getKey();
      if (path.startsWith("sample/")
          && (path.endsWith("/summary") || path.contains("/highlights/"))) {
        lines.add(Line.of(key.getValue()));
      }
    }
    return lines;
  }

  /** The tools and methods that a guide lists. */
  List<String> skills() {
    var skills = new ArrayList<String>();
    for (Map.Entry<String, PlacedText> key : wording.keys().entrySet()) {
      if (key.getKey().startsWith("skills/") && !key.getKey().endsWith("/name")) {
        skills.add(key.getValue().text());
      }
    }
    return skills;
  }

  /** The place of a key's text, or of all keys where it is not there. */
  Location at(String key) {
    PlacedText text = wording.key(key);
    return text == null ? head().at() : text.at();
  }

  @Nullable String text(String key) {
    PlacedText text = wording.key(key);
    return text == null ? null : text.text();
  }
}

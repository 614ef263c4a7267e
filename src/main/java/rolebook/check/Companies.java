package rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rolebook.guide.PlacedText;

/** Finds what a letter may call the company that it is for. */
final class Companies {
  private static final int FEWEST_LETTERS = 5;

  private Companies() {}

  /** The names of the company, as {@code sample} or the lines above the salutation give them. */
  static List<String> of(WrittenEntry entry) {
    var names = new ArrayList<String>();
    for (Map.Entry<String, PlacedText> key : entry.wording().keys().entrySet()) {
      if (key.getKey().equals("sample/company") || key.getKey().equals("sample/company/name")) {
        add(key.getValue().text(), names);
      }
    }
    if (names.isEmpty()) {
      List<Line> address = entry.letter().address();
      for (Line block : address.subList(Math.min(1, address.size()), address.size())) {
        block.text().lines().filter(Companies::mayBeCompany).forEach(line -> add(line, names));
      }
    }
    return names;
  }

  /** Whether a line has neither figures nor an address in it. */
  private static boolean mayBeCompany(String line) {
    return line.chars().noneMatch(c -> Character.isDigit(c) || c == '@' || c == ':');
  }

  /** Adds a name, and the one word of it that it goes by. */
  private static void add(String line, List<String> names) {
    String name = line.split(",", 2)[0].strip();
    List<Word> words = Word.of(name);
    if (!words.isEmpty()) {
      names.add(name);
      String first = words.get(0).text();
      if (first.length() >= FEWEST_LETTERS && words.get(0).isCapitalised()) {
        names.add(first);
      }
    }
  }
}

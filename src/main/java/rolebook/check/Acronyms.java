package rolebook.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.PlacedText;

/** An acronym is spelt out once a page. */
final class Acronyms implements EntryRule {
  private static final Set<String> KNOWN = Set.copyOf(WordList.read("known-acronyms"));
  private static final int LONGEST = 8;

  /** What stands before an acronym in brackets, which may be one of several: {@code (PCI DSS)}. */
  private static final Pattern IN_BRACKETS = Pattern.compile("[(]([A-Z]+[ /])?$");

  /** What letters behind these words count or name: {@code Section GG}. */
  private static final Set<String> COUNTED =
      Set.of("section", "part", "form", "schedule", "type", "class", "grade", "level", "phase");

  @Override
  public Code code() {
    return Code.ACRONYMS;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    Map<String, Location> first = new LinkedHashMap<>();
    Set<String> spelt = new HashSet<>();
    Phrases names = Phrases.of(namesOfWords(entry));
    for (PlacedText text : entry.wording().texts()) {
      Line line = Line.of(text);
      for (int i = 0; i < line.words().size(); i++) {
        String acronym = acronym(line, i);
        boolean named = i > 0 && names.lengthAt(line.words(), i - 1) > 1;
        if (acronym != null && !named) {
          if (isSpeltOut(line, i)) {
            spelt.add(acronym);
          }
          if (!first.containsKey(acronym)) {
            first.put(acronym, line.at(line.words().get(i)));
          }
        }
      }
    }
    first.keySet().removeAll(spelt);
    first.forEach(
        (acronym, at) ->
            diagnostics.report(
                code(),
                at,
                "'%s' is spelt out nowhere on this page".formatted(acronym),
                "write it out once, with '(%s)' behind it".formatted(acronym)));
  }

  /** The skills whose names end in an acronym: {@code Power BI}. */
  private static List<String> namesOfWords(WrittenEntry entry) {
    return entry.skills().stream().filter(skill -> skill.indexOf(' ') > 0).toList();
  }

  /** The acronym that a word is, in the singular; null if it is none that must be spelt out. */
  private static @Nullable String acronym(Line line, int i) {
    String word = line.words().get(i).text();
    String acronym = stem(word);
    boolean letters = acronym.length() > 1 && acronym.length() <= LONGEST;
    for (int c = 0; letters && c < acronym.length(); c++) {
      letters = acronym.charAt(c) >= 'A' && acronym.charAt(c) <= 'Z';
    }
    return letters && !KNOWN.contains(acronym) && !isNumeral(acronym) && !isDesignation(line, i)
        ? acronym
        : null;
  }

  private static String stem(String word) {
    String stem =
        word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return stem.endsWith("s") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static boolean isNumeral(String acronym) {
    return acronym.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  /** Whether it is a state in an address, {@code OR 97205}, or counts something. */
  private static boolean isDesignation(Line line, int i) {
    List<Word> words = line.words();
    Word word = words.get(i);
    boolean counted = i > 0 && COUNTED.contains(words.get(i - 1).lower());
    boolean zip = i + 1 < words.size() && words.get(i + 1).text().matches("[0-9]{5}(-[0-9]{4})?");
    return counted || (word.text().length() == 2 && zip);
  }

  /** Whether an acronym stands in brackets behind words, or words in brackets behind it. */
  private static boolean isSpeltOut(Line line, int i) {
    Word word = line.words().get(i);
    boolean inside = i > 0 && IN_BRACKETS.matcher(line.text().substring(0, word.from())).find();
    int behind = word.to();
    while (behind < line.text().length() && line.text().charAt(behind) == ' ') {
      behind++;
    }
    boolean before =
        behind < line.text().length()
            && line.text().charAt(behind) == '('
            && i + 1 < line.words().size()
            && !line.words().get(i + 1).hasDigit();
    return inside || before;
  }
}

package rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** A résumé does not say I. */
final class FirstPerson implements EntryRule {
  private static final Set<String> PRONOUNS =
      Set.of("me", "my", "mine", "myself", "we", "our", "ours", "ourselves");
  private static final Set<String> SHORTENED =
      Set.of("i'm", "i've", "i'd", "i'll", "we're", "we've");

  @Override
  public Code code() {
    return Code.FIRST_PERSON;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    var lines = new ArrayList<Line>(entry.bullets());
    lines.addAll(entry.sample());
    for (Line line : lines) {
      for (int i = 0; i < line.words().size(); i++) {
        if (isFirstPerson(line, i)) {
          Word word = line.words().get(i);
          diagnostics.report(
              code(),
              line.at(word),
              "a résumé leaves '%s' out".formatted(word.text()),
              "open with the verb; whose work it was is understood");
          break; // whoever mends the first one sees the others
        }
      }
    }
  }

  private static boolean isFirstPerson(Line line, int i) {
    List<Word> words = line.words();
    Word word = words.get(i);
    if (word.text().equals("I")) { // but Type I, Class I, Section I
      boolean numeral = i > 0 && words.get(i - 1).isName();
      return !numeral && i + 1 < words.size() && !words.get(i + 1).isName();
    }
    boolean shouted = word.text().length() > 1 && Character.isUpperCase(word.text().charAt(1));
    return SHORTENED.contains(word.lower()) || (PRONOUNS.contains(word.lower()) && !shouted);
  }
}

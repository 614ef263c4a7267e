package rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts texts into sentences. */
final class Sentences {
  private static final Set<String> NO_ENDS =
      Set.of("mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "e.g", "i.e", "a.m", "p.m", "u.s");

  private Sentences() {}

  /** The words of each sentence of a text. */
  static List<List<Word>> of(Line line) {
    var sentences = new ArrayList<List<Word>>();
    List<Word> words = line.words();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size();
      if (last || ends(line.text(), words.get(i), words.get(i + 1))) {
        sentences.add(words.subList(start, i + 1));
        start = i + 1;
      }
    }
    return sentences;
  }

  private static boolean ends(String text, Word word, Word next) {
    for (int i = word.to(); i < next.from(); i++) {
      char c = text.charAt(i);
      if (c == '!' || c == '?' || c == '…' || c == '\n') {
        return true;
      }
      if (c == '.' && !NO_ENDS.contains(word.lower())) {
        return next.isCapitalised() || next.hasDigit();
      }
    }
    return false;
  }
}

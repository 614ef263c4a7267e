package rolebook.check;

import java.util.List;
import java.util.Set;

/** Finds numbers that measure something: with a unit or a scope. A version or a year is none. */
final class Measures {
  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "millions",
          "billion",
          "dozen",
          "dozens",
          "half",
          "third",
          "thirds",
          "quarter",
          "quarters",
          "twice");
  private static final Set<String> CHANGES =
      Set.of("doubled", "tripled", "quadrupled", "halved", "doubling", "tripling", "halving");

  /** What stands before a number that is compared with another one. */
  private static final Set<String> BEFORE =
      Set.of(
          "to", "from", "of", "than", "by", "at", "over", "under", "about", "around", "nearly",
          "only", "some", "between", "and", "below", "above");

  private static final Set<String> BEFORE_YEAR =
      Set.of("in", "since", "during", "through", "until", "throughout", "by", "from", "of", "late");
  private static final Set<String> SMALL_WORDS =
      Set.of("and", "to", "or", "by", "with", "when", "for", "as", "in", "on", "after", "until");

  private Measures() {}

  /** Whether a word is a number, in digits or as a word. */
  static boolean isFigure(Word word) {
    return word.hasDigit() || NUMBER_WORDS.contains(word.lower());
  }

  static boolean in(Line line) {
    List<Word> words = line.words();
    for (int i = 0; i < words.size(); i++) {
      if (isMeasure(line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMeasure(Line line, int i) {
    Word word = line.words().get(i);
    int hyphen = word.lower().indexOf('-');
    String first = hyphen > 0 ? word.lower().substring(0, hyphen) : word.lower();
    if (CHANGES.contains(word.lower())) {
      return true;
    }
    if (NUMBER_WORDS.contains(first)) {
      return hyphen > 0 || i + 1 < line.words().size();
    }
    return word.hasDigit() && isMeasure(word.text(), line, i);
  }

  private static boolean isMeasure(String number, Line line, int i) {
    char first = number.charAt(0);
    if ("$€£".indexOf(first) >= 0 || number.endsWith("%") || number.endsWith("°")) {
      return true;
    }
    if (!Character.isDigit(first)) {
      return false; // P99, W-9
    }
    int end = 1;
    while (end < number.length()
        && (Character.isDigit(number.charAt(end)) || ",.:+".indexOf(number.charAt(end)) >= 0)) {
      end++;
    }
    if (end < number.length()) {
      String unit = number.substring(end).replaceFirst("^-", "");
      return !Set.of("st", "nd", "rd", "th").contains(unit)
          && (number.charAt(end) != '-' || (!unit.isEmpty() && !isCapital(unit.charAt(0))));
    }
    return number.indexOf(':') > 0 || hasScope(number, line, i);
  }

  /** Whether a bare number counts what stands behind it, or is compared with another. */
  private static boolean hasScope(String number, Line line, int i) {
    Word before = i == 0 ? null : line.words().get(i - 1);
    boolean close = i + 1 < line.words().size() && isNextTo(line, i + 1);
    if (number.matches("(19|20)[0-9]{2}")) {
      return close
          && !SMALL_WORDS.contains(line.words().get(i + 1).lower())
          && (before == null || !BEFORE_YEAR.contains(before.lower()));
    }
    if (before != null && i > 1 && before.isName() && isNextTo(line, i)) {
      return false; // a version
    }
    return (before != null && BEFORE.contains(before.lower())) || close;
  }

  /** Whether only blanks stand before a word. */
  private static boolean isNextTo(Line line, int i) {
    return isBlank(line.text(), line.words().get(i - 1).to(), line.words().get(i).from());
  }

  /** Whether a number behind a name is its version: {@code Kafka 3.6}. */
  static boolean isVersion(Line line, int i) {
    return i > 0
        && line.words().get(i - 1).isName()
        && Character.isDigit(line.words().get(i).text().charAt(0))
        && isNextTo(line, i)
        && line.words().get(i).text().matches("[0-9]{1,4}([.][0-9x]{1,4}){0,3}");
  }

  private static boolean isBlank(String text, int from, int to) {
    return text.substring(from, to).isBlank();
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c);
  }
}

package rolebook.proof;

import java.util.List;

/** Parsers that go by position and those that go by order read the same. */
record SameWords() implements Point {
  private static final int AROUND = 4;

  @Override
  public String name() {
    return "same-words";
  }

  @Override
  public String promise() {
    return "In the order of its content and sorted by position, the text has the same words";
  }

  @Override
  public List<String> objections(Print print) {
    List<String> content = PrintedText.words(print.read().text());
    List<String> sorted = print.read().byPosition();
    if (content.equals(sorted)) {
      return List.of();
    }
    int at = 0;
    while (at < Math.min(content.size(), sorted.size()) && content.get(at).equals(sorted.get(at))) {
      at++;
    }
    return List.of(
        "the content has '%s'; sorted by position, it reads '%s'"
            .formatted(around(content, at), around(sorted, at)));
  }

  private static String around(List<String> words, int at) {
    return String.join(
        " ", words.subList(Math.max(0, at - AROUND), Math.min(words.size(), at + AROUND)));
  }
}

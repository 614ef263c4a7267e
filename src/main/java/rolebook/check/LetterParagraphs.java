package rolebook.check;

import java.util.List;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** A letter has three or four paragraphs. */
final class LetterParagraphs implements EntryRule {
  @Override
  public Code code() {
    return Code.LETTER_PARAGRAPHS;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    List<Line> body = entry.letter().body();
    long lists =
        body.stream()
            .limit(Math.max(0, body.size() - 1))
            .filter(LetterParagraphs::opensList)
            .count();
    long count = body.size() - lists;
    if (body.isEmpty() || count == 3 || count == 4) {
      return;
    }
    diagnostics.report(
        code(),
        body.get(count > 4 ? 4 : body.size() - 1).at(),
        "the letter has %s between salutation and close; it has 3 or 4"
            .formatted(count == 1 ? "1 paragraph" : count + " paragraphs"),
        count > 4
            ? "join what belongs together"
            : "why this company, what was done, what comes next: a paragraph each");
  }

  /** Whether what follows a paragraph is a list that belongs to it. */
  private static boolean opensList(Line paragraph) {
    return paragraph.text().endsWith(":");
  }
}

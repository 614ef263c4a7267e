package rolebook.check;

import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** A letter has a page's length. */
final class LetterLength implements EntryRule {
  private static final int FEWEST = 250;
  private static final int MOST = 400;

  @Override
  public Code code() {
    return Code.LETTER_LENGTH;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    LetterText letter = entry.letter();
    int length = letter.length();
    if (letter.isEmpty() || (length >= FEWEST && length <= MOST)) {
      return;
    }
    diagnostics.report(
        code(),
        letter.body().get(0).at(),
        "the letter has %s words between salutation and close; it has %s to %s"
            .formatted(length, FEWEST, MOST),
        length < FEWEST
            ? "tell one piece of work from its cause to its result"
            : "%s must go".formatted(length - MOST));
  }
}

package rolebook.content;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Reads {@code *} and {@code _} as Flexmark does, mended where CommonMark says otherwise: a symbol
 * such as {@code €} counts as punctuation, and three marks may stand inside a word on both sides.
 */
final class EmphasisMarks extends EmphasisDelimiterProcessor {
  EmphasisMarks(char mark) {
    super(mark, false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return opens(before, beforeIsWhitespace, after, afterIsWhiteSpace);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return opens(after, afterIsWhiteSpace, before, beforeIsWhitespace);
  }

  /**
   * Whether marks that have one character outside and another one inside can enclose the latter.
   */
  private boolean opens(String outer, boolean outerIsBlank, String inner, boolean innerIsBlank) {
    boolean outerFlanks = flanks(inner, innerIsBlank, outer, outerIsBlank);
    return flanks(outer, outerIsBlank, inner, innerIsBlank)
        && (getOpeningCharacter() == '*' || !outerFlanks || isPunctuation(outer));
  }

  private static boolean flanks(
      String outer, boolean outerIsBlank, String inner, boolean innerIsBlank) {
    return !innerIsBlank && (!isPunctuation(inner) || outerIsBlank || isPunctuation(outer));
  }

  private static boolean isPunctuation(String character) {
    return switch (Character.getType(character.charAt(0))) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean inside = opener.canClose() || closer.canOpen();
    if (inside && opener.length() % 3 == 0 && closer.length() % 3 == 0) {
      return 2;
    }
    return super.getDelimiterUse(opener, closer);
  }
}

package rolebook.content;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A text as Flexmark looks at it, a character at a time and each many times over: a field of
 * characters answers sooner than a string, which first finds out how it keeps them.
 */
final class ParserText implements CharSequence {
  private final String text;
  private final char[] characters;

  private ParserText(String text) {
    this.text = text;
    this.characters = text.toCharArray();
  }

  static BasedSequence of(String text) {
    return BasedSequence.of(new ParserText(text));
  }

  @Override
  public int length() {
    return characters.length;
  }

  @Override
  public char charAt(int index) {
    return characters[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}

package rolebook.content;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** What a writer wrote in a piece of Markdown. Flexmark's own ways to tell it are slow. */
final class Written {
  private Written() {}

  /** The characters of a piece. If they stand side by side in the text, they are cut out of it. */
  static String in(BasedSequence piece) {
    return piece instanceof SubSequence
        ? piece.getBase().toString().substring(piece.getStartOffset(), piece.getEndOffset())
        : piece.toString();
  }

  /** What a piece says: entities and signs behind a backslash are what they stand for. */
  static String meantBy(BasedSequence piece) {
    return meantBy(in(piece));
  }

  /** What a text says: entities and signs behind a backslash are what they stand for. */
  static String meantBy(String text) {
    boolean escapes = text.indexOf('\\') >= 0 || text.indexOf('&') >= 0;
    return escapes ? Escaping.unescapeString(text) : text;
  }
}

package rolebook.content;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import rolebook.diagnostic.Location;
import rolebook.guide.PlacedText;

/**
 * Writes Markdown without its marks, as {@link PlainText} does, and notes where each piece of it
 * stands.
 */
final class PlacedTextWriter implements PlainText.Sink {
  /** A text of more pieces has one place for all the others: finding each takes its time. */
  private static final int MOST_PIECES = 500;

  private final Text source;
  private final char lineEnd;
  private final StringBuilder text = new StringBuilder();
  private final List<PlacedText.Piece> pieces = new ArrayList<>();

  /** Where the piece that is being written began, in the text and in the source. */
  private int from;

  private int start = -1;

  /** Where it goes on in the source. */
  private int next = -1;

  /**
   * @param lineEnd what a line end becomes
   */
  PlacedTextWriter(Text source, char lineEnd) {
    this.source = source;
    this.lineEnd = lineEnd;
  }

  /** The text inside a node. */
  static PlacedText of(Node node, Text source, char lineEnd) {
    var writer = new PlacedTextWriter(source, lineEnd);
    PlainText.write(node, writer);
    return writer.toText(node);
  }

  /** A text of a key. */
  static PlacedText of(Text text) {
    return new PlacedText(text.value(), List.of(new PlacedText.Piece(0, text.at())));
  }

  /** Begins a new line. */
  void newLine() {
    endPiece();
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  @Override
  public void add(BasedSequence chars, String said) {
    String written = Written.in(chars);
    int at = chars.getStartOffset();
    if (written.endsWith("\n") && said.isBlank()) {
      add('\n', chars.getEndOffset() - 1);
    } else if (said.length() == written.length()) {
      for (int i = 0; i < said.length(); i++) {
        add(said.charAt(i), at + i);
      }
    } else if (written.indexOf('\\') >= 0 && written.indexOf('&') < 0) {
      for (int i = 0, j = 0; i < written.length() && j < said.length(); i++) {
        if (written.charAt(i) == said.charAt(j)) {
          add(said.charAt(j++), at + i);
        }
      }
    } else {
      endPiece();
      from = text.length();
      text.append(said);
      pieces.add(new PlacedText.Piece(from, source.places().at(at, chars.getEndOffset())));
    }
  }

  private void add(char c, int at) {
    if (Markdown.isMark(c)) {
      return;
    }
    boolean line = c == '\n';
    char blank = line ? lineEnd : ' ';
    if (PlainText.isBlank(c) && isBehindBlank()) {
      return;
    }
    if (at != next) {
      endPiece();
    }
    if (start < 0) {
      from = text.length();
      start = at;
    }
    text.append(PlainText.isBlank(c) ? blank : c);
    next = at + 1;
    if (line) {
      endPiece();
    }
  }

  private boolean isBehindBlank() {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private void endPiece() {
    if (start >= 0 && pieces.size() < MOST_PIECES) {
      Location at = source.places().at(start, next);
      pieces.add(new PlacedText.Piece(from, at));
    }
    start = -1;
    next = -1;
  }

  PlacedText toText(Node node) {
    endPiece();
    if (pieces.isEmpty()) {
      Location at = source.places().at(node.getStartOffset(), node.getEndOffset());
      pieces.add(new PlacedText.Piece(0, at));
    }
    String said = text.toString().stripTrailing();
    return new PlacedText(said, pieces);
  }
}

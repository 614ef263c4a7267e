package rolebook.content;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets Flexmark look for a kind of block only where a line can begin one: it searches each line to
 * its end for what can stand at the beginning only.
 */
abstract class MarkedLines implements CustomBlockParserFactory {
  private final CustomBlockParserFactory kind;
  private volatile @Nullable BlockParserFactory factory; // one does for all texts

  private MarkedLines(CustomBlockParserFactory kind) {
    this.kind = kind;
  }

  /** Headings; Flexmark even copies the whole paragraph above each line that it looks at. */
  static final class Headings extends MarkedLines {
    private static final int MOST_MARKS = 6;

    Headings() {
      super(new HeadingParser.Factory());
    }

    @Override
    boolean canBegin(char first, BasedSequence line, int start) {
      if (first != '#' && first != '=' && first != '-') {
        return false;
      }
      int marks = behind(first, line, start);
      return first == '#'
          ? marks - start <= MOST_MARKS && isBlank(line, marks)
          : behindBlanks(line, marks) == line.length();
    }
  }

  /** Fences of code. */
  static final class Fences extends MarkedLines {
    Fences() {
      super(new FencedCodeBlockParser.Factory());
    }

    @Override
    boolean canBegin(char first, BasedSequence line, int start) {
      return first == '`' || first == '~';
    }
  }

  /** Breaks between sections. */
  static final class Breaks extends MarkedLines {
    Breaks() {
      super(new ThematicBreakParser.Factory());
    }

    @Override
    boolean canBegin(char first, BasedSequence line, int start) {
      if (first != '-' && first != '*' && first != '_') {
        return false;
      }
      int end = start;
      while (end < line.length() && line.charAt(end) == first) {
        end = behindBlanks(line, end + 1);
      }
      return end == line.length();
    }
  }

  /** Items of lists. */
  static final class Items extends MarkedLines {
    Items() {
      super(new ListBlockParser.Factory());
    }

    @Override
    boolean canBegin(char first, BasedSequence line, int start) {
      int end = start;
      while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
        end++;
      }
      String marks = end == start ? "-+*" : ".)";
      return end < line.length() && marks.indexOf(line.charAt(end)) >= 0 && isBlank(line, end + 1);
    }
  }

  /**
   * Whether a line can begin such a block.
   *
   * @param first its first character that is no blank
   * @param start where that is in the line
   */
  abstract boolean canBegin(char first, BasedSequence line, int start);

  /** Where the first character stands that is another. */
  private static int behind(char mark, BasedSequence line, int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    return end;
  }

  /** Where the first character stands that is no blank. */
  private static int behindBlanks(BasedSequence line, int start) {
    int end = start;
    while (end < line.length() && isBlank(line, end)) {
      end++;
    }
    return end;
  }

  /** Whether a blank or the end of the line stands somewhere, as Flexmark's patterns see it. */
  private static boolean isBlank(BasedSequence line, int at) {
    return at == line.length()
        || line.charAt(at) == ' '
        || line.charAt(at) == '\t'
        || (at + 1 == line.length() && "\u0085\u2028\u2029".indexOf(line.charAt(at)) >= 0);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory known = factory;
    BlockParserFactory made = known == null ? kind.apply(options) : known;
    factory = made;
    return (state, matched) -> {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      boolean begins = canBegin(line.charAt(start), line, start);
      return begins ? made.tryStart(state, matched) : BlockStart.none();
    };
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return kind.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return kind.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return kind.affectsGlobalScope();
  }
}

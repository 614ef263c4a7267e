package rolebook.content;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings as Flexmark reads them, asked only for lines that may be one: for any other line it
 * would put the whole paragraph before it together, which takes minutes for one of many lines.
 */
final class HeadingLines implements CustomBlockParserFactory {
  private static final CustomBlockParserFactory HEADINGS = new HeadingParser.Factory();

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = HEADINGS.apply(options);
    return (state, paragraph) ->
        mayBeHeading(state) ? headings.tryStart(state, paragraph) : BlockStart.none();
  }

  /** Whether a line has the marks before a heading, or nothing but those below one. */
  private static boolean mayBeHeading(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (start >= line.length()) {
      return false;
    }
    char mark = line.charAt(start);
    if (mark != '#' && mark != '=' && mark != '-') {
      return false;
    }
    int end = start;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    BasedSequence rest = line.subSequence(end, line.length());
    return rest.isBlank() || (mark == '#' && Character.isWhitespace(rest.charAt(0)));
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return HEADINGS.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return HEADINGS.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return HEADINGS.affectsGlobalScope();
  }
}

package rolebook.content;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets Flexmark look for headings only where a line can make one: it copies the whole paragraph
 * above each line that it looks at.
 */
final class HeadingLines implements CustomBlockParserFactory {
  private static final Pattern MARKS =
      Pattern.compile("#{1,6}(?:[ \\t].*)?|(?:=++|-++)[ \\t]*", Pattern.DOTALL);

  private final CustomBlockParserFactory headings = new HeadingParser.Factory();

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory factory = headings.apply(options);
    return (state, matched) -> {
      BasedSequence line = state.getLine();
      boolean marked = MARKS.matcher(line.subSequence(state.getNextNonSpaceIndex())).matches();
      return marked ? factory.tryStart(state, matched) : BlockStart.none();
    };
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return headings.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return headings.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return headings.affectsGlobalScope();
  }
}

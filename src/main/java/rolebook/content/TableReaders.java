package rolebook.content;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets one reader of tables read all texts. Flexmark makes one a text, which compiles patterns. */
final class TableReaders implements ParagraphPreProcessorFactory {
  private final ParagraphPreProcessorFactory readers = TableParagraphPreProcessor.Factory();
  private volatile @Nullable ParagraphPreProcessor reader;

  @Override
  public ParagraphPreProcessor apply(ParserState text) {
    ParagraphPreProcessor made = reader;
    if (made == null) {
      made = readers.apply(text); // of which it keeps nothing but the options
      reader = made;
    }
    return made;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return readers.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return readers.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return readers.affectsGlobalScope();
  }
}

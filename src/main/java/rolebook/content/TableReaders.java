package rolebook.content;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets one reader of tables read all texts, and only paragraphs with a bar. Flexmark makes one a
 * text, which compiles patterns.
 */
final class TableReaders implements ParagraphPreProcessorFactory {
  private final ParagraphPreProcessorFactory readers = TableParagraphPreProcessor.Factory();
  private volatile @Nullable ParagraphPreProcessor reader;

  @Override
  public ParagraphPreProcessor apply(ParserState text) {
    ParagraphPreProcessor made = reader;
    if (made == null) {
      ParagraphPreProcessor tables = readers.apply(text); // it keeps nothing but the options
      made = (block, state) -> hasBar(block.getChars()) ? tables.preProcessBlock(block, state) : 0;
      reader = made;
    }
    return made;
  }

  private static boolean hasBar(BasedSequence paragraph) {
    String text = paragraph.getBase().toString();
    for (int i = paragraph.getStartOffset(); i < paragraph.getEndOffset(); i++) {
      if (text.charAt(i) == '|') {
        return true;
      }
    }
    return false;
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

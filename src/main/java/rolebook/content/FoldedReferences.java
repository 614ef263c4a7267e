package rolebook.content;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The link references of a document, whatever case they are written in. Flexmark folds case as the
 * machine's locale does: on a Turkish one {@code [I]} would not find {@code [i]}.
 */
final class FoldedReferences extends ReferenceRepository {
  FoldedReferences(DataHolder options) {
    super(options);
  }

  private static String folded(Object key) {
    return key.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  @Override
  public String normalizeKey(CharSequence key) {
    return folded(super.normalizeKey(key));
  }

  @Override
  public @Nullable Reference get(Object key) {
    return super.get(folded(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return super.containsKey(folded(key));
  }

  @Override
  public @Nullable Reference put(String key, Reference reference) {
    return super.put(folded(key), reference);
  }
}

package rolebook.guide;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Entries of one kind, each looked up whenever it is asked for: a list of very many takes no more
 * memory than their names.
 */
final class LookedUp<T extends Entry> extends AbstractList<T> implements RandomAccess {
  private final List<Listed> files;
  private final Class<T> type;

  /**
   * @param files their files, each of which holds an entry of the type
   */
  LookedUp(List<Listed> files, Class<T> type) {
    this.files = files;
    this.type = type;
  }

  @Override
  public T get(int i) {
    return type.cast(files.get(i).named());
  }

  @Override
  public int size() {
    return files.size();
  }
}

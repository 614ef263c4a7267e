package rolebook.guide;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything of a kind by its slug, in no order; each is looked up when it is asked for. */
final class NamedBySlug extends AbstractMap<String, Named> {
  private final Map<String, Supplier<Named>> known = new HashMap<>();

  void add(String slug, Supplier<Named> named) {
    known.put(slug, named);
  }

  @Override
  public @Nullable Named get(Object slug) {
    Supplier<Named> named = known.get(slug);
    return named == null ? null : named.get();
  }

  @Override
  public boolean containsKey(Object slug) {
    return known.containsKey(slug);
  }

  @Override
  public Set<String> keySet() {
    return known.keySet();
  }

  @Override
  public Set<Entry<String, Named>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Named>> iterator() {
        return known.entrySet().stream()
            .map(entry -> Map.entry(entry.getKey(), entry.getValue().get()))
            .iterator();
      }

      @Override
      public int size() {
        return known.size();
      }
    };
  }
}

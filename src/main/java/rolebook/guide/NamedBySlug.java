package rolebook.guide;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of a kind by its slug; each is looked up when it is asked for. */
final class NamedBySlug {
  private final Map<String, Supplier<Named>> known = new HashMap<>();

  void add(String slug, Supplier<Named> named) {
    known.put(slug, named);
  }

  /** What has a slug, or null. */
  @Nullable Named get(String slug) {
    Supplier<Named> named = known.get(slug);
    return named == null ? null : named.get();
  }

  boolean has(String slug) {
    return known.containsKey(slug);
  }

  Set<String> slugs() {
    return known.keySet();
  }

  /** All of them, in no order. */
  Stream<Named> all() {
    return known.values().stream().map(Supplier::get);
  }
}

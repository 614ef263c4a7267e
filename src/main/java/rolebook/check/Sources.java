package rolebook.check;

import java.util.ArrayList;
import java.util.List;
import rolebook.guide.Located;

/** Finds what the figures of a guide rest on. */
final class Sources {
  private Sources() {}

  /** The addresses of an entry's sources. */
  static List<Located<String>> of(WrittenEntry entry) {
    var sources = new ArrayList<Located<String>>();
    entry
        .wording()
        .keys()
        .forEach(
            (path, text) -> {
              if (path.startsWith("sources/") && path.endsWith("/url")) {
                sources.add(new Located<>(text.text(), text.at()));
              }
            });
    return sources;
  }
}

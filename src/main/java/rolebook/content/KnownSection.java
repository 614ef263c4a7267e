package rolebook.content;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The second-level headings that mean something to the site. */
enum KnownSection {
  TIPS,
  BULLETS,
  FAQ,
  LETTER;

  /** The id of its place on a page, which is also its key where it is written as data. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private List<String> headings() {
    return switch (this) {
      case TIPS -> List.of("tips", "writing tips");
      case BULLETS -> List.of("sample bullets", "bullets", "sample experience bullets");
      case FAQ -> List.of("frequently asked questions", "faq");
      case LETTER -> List.of("sample letter");
    };
  }

  /** The one that a heading begins, or null if it begins a section of the writer's own. */
  static @Nullable KnownSection of(String heading, List<KnownSection> expected) {
    String words = heading.strip().toLowerCase(Locale.ROOT);
    for (KnownSection section : expected) {
      if (section.headings().contains(words)) {
        return section;
      }
    }
    return null;
  }
}

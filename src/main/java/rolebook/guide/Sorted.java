package rolebook.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The entries of a site by kind, in the order in which the site shows them: a title counts without
 * regard to case, and a slug decides between the same titles.
 */
record Sorted(
    List<Role> roles, List<Letter> letters, List<ResumeTemplate> templates, List<FreePage> pages) {

  static Sorted of(List<Named> named, Function<Letter, String> letterTitle) {
    Comparator<Entry> byTitle =
        Comparator.comparing((Entry e) -> e.head().title().toLowerCase(Locale.ROOT))
            .thenComparing(Entry::slug);
    Comparator<Letter> byLetterTitle =
        Comparator.comparing((Letter l) -> letterTitle.apply(l).toLowerCase(Locale.ROOT))
            .thenComparing(Letter::slug);
    Comparator<ResumeTemplate> byOrder =
        Comparator.comparing(t -> t.order() == null ? Double.MAX_VALUE : t.order());
    return new Sorted(
        all(named, Role.class, byTitle),
        all(named, Letter.class, byLetterTitle),
        all(named, ResumeTemplate.class, byOrder.thenComparing(byTitle)),
        all(named, FreePage.class, byTitle));
  }

  private static <T> List<T> all(List<Named> named, Class<T> type, Comparator<? super T> order) {
    return named.stream().filter(type::isInstance).map(type::cast).sorted(order).toList();
  }
}

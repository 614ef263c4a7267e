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
    Function<Entry, String> title = entry -> entry.head().title();
    Comparator<ResumeTemplate> byOrder =
        Comparator.comparing(t -> t.order() == null ? Double.MAX_VALUE : t.order());
    List<ResumeTemplate> templates = byTitle(named, ResumeTemplate.class, title);
    return new Sorted(
        byTitle(named, Role.class, title),
        byTitle(named, Letter.class, letterTitle),
        templates.stream().sorted(byOrder).toList(),
        byTitle(named, FreePage.class, title));
  }

  private static <T extends Entry> List<T> byTitle(
      List<Named> named, Class<T> type, Function<? super T, String> title) {
    record Keyed<T extends Entry>(String key, T entry) {}
    return named.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .map(entry -> new Keyed<>(title.apply(entry).toLowerCase(Locale.ROOT), entry))
        .sorted(
            Comparator.comparing((Keyed<T> keyed) -> keyed.key())
                .thenComparing(keyed -> keyed.entry().slug()))
        .map(Keyed::entry)
        .toList();
  }
}

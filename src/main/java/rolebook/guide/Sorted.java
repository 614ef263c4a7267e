package rolebook.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The entries of a site by kind, in the order in which the site shows them: a title counts without
 * regard to case, and a slug decides between the same titles. Each list is made when it is first
 * asked for.
 */
final class Sorted {
  private final List<Listed> entries;
  private final Lazy<List<Role>> roles;
  private final Lazy<List<Letter>> letters;
  private final Lazy<List<ResumeTemplate>> templates;
  private final Lazy<List<FreePage>> pages;

  Sorted(List<Listed> entries, Function<Letter, String> letterTitle) {
    this.entries = entries;
    Function<Entry, String> title = entry -> entry.head().title();
    Comparator<ResumeTemplate> byOrder =
        Comparator.comparing(t -> t.order() == null ? Double.MAX_VALUE : t.order());
    this.roles = new Lazy<>(() -> byTitle(Kind.ROLE, Role.class, title));
    this.letters = new Lazy<>(() -> byTitle(Kind.LETTER, Letter.class, letterTitle));
    this.templates =
        new Lazy<>(
            () ->
                byTitle(Kind.TEMPLATE, ResumeTemplate.class, title).stream()
                    .sorted(byOrder)
                    .toList());
    this.pages = new Lazy<>(() -> byTitle(Kind.PAGE, FreePage.class, title));
  }

  List<Role> roles() {
    return roles.get();
  }

  List<Letter> letters() {
    return letters.get();
  }

  List<ResumeTemplate> templates() {
    return templates.get();
  }

  List<FreePage> pages() {
    return pages.get();
  }

  private <T extends Entry> List<T> byTitle(
      Kind kind, Class<T> type, Function<? super T, String> title) {
    record Keyed<T extends Entry>(String key, T entry) {}

    return entries.stream()
        .filter(entry -> entry.kind() == kind)
        .map(Listed::named)
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

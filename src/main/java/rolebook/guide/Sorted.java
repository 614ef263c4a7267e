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
  private final Lazy<List<Listed>> roleFiles;
  private final Lazy<List<Role>> roles;
  private final Lazy<List<Letter>> letters;
  private final Lazy<List<ResumeTemplate>> templates;
  private final Lazy<List<FreePage>> pages;

  Sorted(List<Listed> entries, Function<Letter, String> letterTitle) {
    this.entries = entries;
    Function<Entry, String> title = entry -> entry.head().title();
    Comparator<ResumeTemplate> byOrder =
        Comparator.comparing(t -> t.order() == null ? Double.MAX_VALUE : t.order());
    this.roleFiles = new Lazy<>(() -> byTitle(Kind.ROLE, Role.class, title));
    this.roles = new Lazy<>(() -> new LookedUp<>(roleFiles.get(), Role.class));
    this.letters =
        new Lazy<>(
            () -> new LookedUp<>(byTitle(Kind.LETTER, Letter.class, letterTitle), Letter.class));
    this.templates =
        new Lazy<>(
            () ->
                byTitle(Kind.TEMPLATE, ResumeTemplate.class, title).stream()
                    .map(file -> (ResumeTemplate) file.named())
                    .sorted(byOrder)
                    .toList());
    this.pages =
        new Lazy<>(() -> new LookedUp<>(byTitle(Kind.PAGE, FreePage.class, title), FreePage.class));
  }

  List<Role> roles() {
    return roles.get();
  }

  /** The files of the roles, in their order. */
  List<Listed> roleFiles() {
    return roleFiles.get();
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

  private <T extends Entry> List<Listed> byTitle(
      Kind kind, Class<T> type, Function<? super T, String> title) {
    record Keyed(String key, Listed file) {}

    return entries.stream()
        .filter(file -> file.kind() == kind && !file.isUnpublished())
        .map(file -> new Keyed(title.apply(type.cast(file.named())).toLowerCase(Locale.ROOT), file))
        .sorted(Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.file().slug()))
        .map(Keyed::file)
        .toList();
  }
}

package rolebook.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.Letter;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.theme.PrintView;

/** Plans the pages for the printer. */
final class PrintPages {
  private final Guide guide;
  private final Facts facts;
  private final EntryViews entries;

  PrintPages(Guide guide, Facts facts, EntryViews entries) {
    this.guide = guide;
    this.facts = facts;
    this.entries = entries;
  }

  /** The pages for the printer of each document in the templates that suit it. */
  List<PlannedPage<?>> paired() {
    return Stream.concat(guide.roles().stream(), guide.letters().stream())
        .flatMap(entry -> of(entry).stream())
        .collect(Collectors.toUnmodifiableList());
  }

  /** The pages for the printer of an entry's document in the templates that suit it. */
  List<PlannedPage<?>> of(Entry entry) {
    var prints = new ArrayList<PlannedPage<?>>();
    if (!guide.settings().prints()) {
      return prints;
    }
    if (entry instanceof Role role) {
      role.pairings().forEach(p -> prints.add(print(role, guide.template(p))));
    } else if (entry instanceof Letter letter && letter.hasSample()) {
      guide.pairings(letter).forEach(p -> prints.add(print(letter, guide.template(p))));
    }
    return prints;
  }

  private PlannedPage<PrintFacts> print(Role role, ResumeTemplate template) {
    String slug = template.slug();
    return new PlannedPage<>(
        role.print(slug),
        PrintView.class,
        List.of(role),
        () -> facts.of(role, template),
        (found, bodies) -> entries.print(role, slug, bodies.of(role), found));
  }

  private PlannedPage<PrintFacts> print(Letter letter, ResumeTemplate template) {
    String slug = template.slug();
    return new PlannedPage<>(
        letter.print(slug),
        PrintView.class,
        List.of(letter),
        () -> facts.of(letter, template),
        (found, bodies) -> entries.print(letter, slug, bodies.of(letter), found));
  }

  /** The pages for the printer of every document in every template. */
  Map<Printable, PlannedPage<?>> all() {
    var prints = new LinkedHashMap<Printable, PlannedPage<?>>();
    for (ResumeTemplate template : guide.templates()) {
      Role shown = guide.shownIn(template);
      Stream.concat(Stream.ofNullable(shown), guide.roles().stream().filter(r -> !isSame(r, shown)))
          .forEach(role -> prints.put(printable(template, role), print(role, template)));
      guide.letters().stream()
          .filter(Letter::hasSample)
          .forEach(letter -> prints.put(printable(template, letter), print(letter, template)));
    }
    return prints;
  }

  private static boolean isSame(Role role, @Nullable Role shown) {
    return shown != null && role.slug().equals(shown.slug());
  }

  private static Printable printable(ResumeTemplate template, Entry entry) {
    String document = "the %s '%s'".formatted(entry.kind().word(), entry.slug());
    return new Printable(template.slug(), document, entry.print(template.slug()));
  }
}

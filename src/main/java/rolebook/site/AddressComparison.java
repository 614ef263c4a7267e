package rolebook.site;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Suggestion;
import rolebook.external.PublishedSitemap;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.Kind;
import rolebook.guide.Named;
import rolebook.guide.Redirect;

/** Compares the addresses of a site with those that are published, and reports those it loses. */
final class AddressComparison {
  private final Guide guide;
  private final String folder;
  private final PublishedSitemap sitemap;

  AddressComparison(Linked linked, PublishedSitemap sitemap) {
    this.guide = linked.guide();
    this.folder = linked.frame().folder();
    this.sitemap = sitemap;
  }

  AddressReport report(Diagnostics diagnostics) throws IOException {
    SortedMap<String, String> before = sitemap.below(guide.settings().url());
    SortedMap<String, String> now = days();
    Map<String, Redirect> redirects =
        guide.redirects().stream().collect(Collectors.toMap(Redirect::from, Function.identity()));
    var changed = new ArrayList<String>();
    var moved = new ArrayList<Redirect>();
    var removed = new ArrayList<String>();
    List<String> added = now.keySet().stream().filter(a -> !before.containsKey(a)).toList();
    before.forEach(
        (address, day) -> {
          String other = now.get(address);
          Redirect redirect = redirects.get(address);
          if (other != null) {
            if (!other.equals(day)) {
              changed.add(address);
            }
          } else if (redirect != null) {
            moved.add(redirect);
          } else {
            removed.add(address);
            if (!guide.hasFile(file(address))) {
              reportLost(address, added, diagnostics);
            }
          }
        });
    return new AddressReport(
        sitemap.source(), sitemap.exists(), added, List.copyOf(changed), moved, removed);
  }

  /** The days of the pages as a sitemap gives them. */
  private SortedMap<String, String> days() {
    Map<String, LocalDate> known = Sitemap.days(guide);
    var days = new TreeMap<String, String>();
    for (String address : guide.addresses()) {
      LocalDate day = known.get(address);
      days.put(address, day == null ? "" : day.toString());
    }
    return days;
  }

  private static String file(String address) {
    return address.substring(1) + (address.endsWith("/") ? "index.html" : "");
  }

  private void reportLost(String address, List<String> added, Diagnostics diagnostics) {
    String message = "the published address '%s' would be lost".formatted(address);
    Kind kind = kind(address);
    if (kind == null || kind == Kind.CATEGORY || kind == Kind.TEMPLATE) {
      String settings = kind == Kind.CATEGORY ? "categories.yaml" : "site.yaml";
      diagnostics.report(
          Code.ADDRESS_LOST,
          Location.file(folder + "/" + settings),
          message,
          "keep what has it, or put a page that leads on into '%s/assets/%s'"
              .formatted(folder, file(address)));
      return;
    }
    String slug = slug(kind, address);
    Named draft = guide.named(address);
    Optional<Entry> heir = heir(kind, slug, added);
    if (draft != null) {
      String path = folder + "/" + draft.texts().file();
      diagnostics.report(
          Code.ADDRESS_LOST,
          Location.file(path),
          message,
          "it is a draft now: publish it, or add '%s' to 'formerly' of the %s that replaces it"
              .formatted(slug, kind.word()));
    } else if (heir.isPresent()) {
      diagnostics.report(
          Code.ADDRESS_LOST,
          heir.get().head().at(),
          message,
          "if this %s replaces it, add 'formerly: [%s]'".formatted(kind.word(), slug));
    } else {
      diagnostics.report(
          Code.ADDRESS_LOST,
          Location.file(folder + "/site.yaml"),
          message,
          "add '%s' to 'formerly' of the %s that replaces it".formatted(slug, kind.word()));
    }
  }

  /** What kind of page has an address, or null if none of the content's has. */
  private static @Nullable Kind kind(String address) {
    for (Kind kind : Kind.values()) {
      if (address.equals(kind.index())) {
        return null;
      }
    }
    return Stream.of(Kind.values())
        .filter(kind -> address.startsWith(kind.index()))
        .filter(kind -> slug(kind, address).matches("[a-z0-9-]+"))
        .findFirst()
        .orElse(null);
  }

  private static String slug(Kind kind, String address) {
    return address.endsWith("/")
        ? address.substring(kind.index().length(), address.length() - 1)
        : "";
  }

  /**
   * The page that most likely replaces one: a new one of a like name or the only one, an old one.
   */
  private Optional<Entry> heir(Kind kind, String slug, List<String> added) {
    Map<String, Entry> all =
        Stream.of(guide.roles(), guide.letters(), guide.pages())
            .flatMap(List::stream)
            .map(Entry.class::cast)
            .filter(entry -> entry.kind() == kind)
            .collect(Collectors.toMap(Entry::slug, Function.identity()));
    List<String> fresh =
        all.values().stream().filter(e -> added.contains(e.address())).map(Entry::slug).toList();
    String closest = Suggestion.closest(slug, fresh);
    if (closest == null) {
      closest = fresh.size() == 1 ? fresh.get(0) : likest(slug, fresh);
    }
    if (closest == null) {
      closest = Suggestion.closest(slug, all.keySet());
    }
    return Optional.ofNullable(closest).map(all::get);
  }

  /** The slug that shares most words with another, or null if none shares any. */
  private static @Nullable String likest(String slug, List<String> others) {
    Set<String> words = Set.copyOf(List.of(slug.split("-", -1)));
    ToLongFunction<String> shared =
        other -> Stream.of(other.split("-", -1)).distinct().filter(words::contains).count();
    return others.stream()
        .filter(other -> shared.applyAsLong(other) > 0)
        .min(Comparator.comparingLong(shared).reversed().thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }
}

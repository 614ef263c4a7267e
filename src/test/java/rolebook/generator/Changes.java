package rolebook.generator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rolebook.generator.SiteModel.Entry;
import rolebook.generator.SiteModel.Plain;

/** Makes small changes to sites, as a writer does from one build to the next. */
public final class Changes {
  private static final String NOTES = "extra/notes";

  private final Chance chance;
  private int added;

  /**
   * A changed site.
   *
   * @param what what was changed
   * @param site the site now
   * @param gone files of the old site that must be gone
   */
  public record Changed(String what, SiteModel site, List<String> gone) {}

  public Changes(long seed) {
    this.chance = new Chance(seed);
  }

  /** The site with one change. */
  public Changed change(SiteModel site) {
    Entry role = chance.pick(site.entries("role", false));
    Entry letter = chance.pick(site.entries("letter", false));
    Entry any = chance.pick(site.entries().stream().filter(e -> e.body() != null).toList());
    String word = Wording.plain(chance, 1, 2);
    return switch (chance.between(0, 11)) {
      case 0 -> new Changed("a title", retitled(site, any, word), List.of());
      case 1 -> new Changed("a text", site.replacing(any, e -> beginning(e, word)), List.of());
      case 2 ->
          site.entries("role", false).size() == 1
              ? new Changed("nothing", site, List.of())
              : new Changed("a role less", site.without(role), List.of(file(role)));
      case 3 -> new Changed("a slug", site.replacing(role, Changes::renamed), List.of());
      case 4 ->
          new Changed(
              "a draft",
              site.replacing(letter, e -> e.with("draft", new Plain("true"))),
              List.of(file(letter)));
      case 5 -> new Changed("a category", site.withCategories(renamed(site, word)), List.of());
      case 6 -> new Changed("the title", site.with("title", "Site " + word), List.of());
      case 7 -> new Changed("the address", site.with("url", "https://b.example/x/"), List.of());
      case 8 -> {
        boolean file = site.assets().containsKey(NOTES);
        String old = file ? NOTES : NOTES + "/inside.txt";
        SiteModel changed =
            site.withoutAsset(old).withAsset(file ? NOTES + "/inside.txt" : NOTES, bytes(word));
        yield new Changed("a file for a folder, or back", changed, file ? List.of() : List.of(old));
      }
      case 9 -> {
        Entry more = role.named("added-" + ++added).without("formerly");
        yield new Changed("a role more", site.withEntry(more), List.of());
      }
      case 10 ->
          new Changed(
              "old addresses given up",
              site.replacing(any, e -> e.without("formerly")),
              any.keys().containsKey("formerly") && !any.keys().containsKey("draft")
                  ? List.of(index(any.kind(), "old-" + any.slug()))
                  : List.of());
      default -> new Changed("an asset", site.withAsset("_headers", bytes(word)), List.of());
    };
  }

  private static SiteModel retitled(SiteModel site, Entry entry, String word) {
    return site.replacing(entry, e -> e.with("title", "Other " + word));
  }

  private static Entry beginning(Entry entry, String word) {
    String sentence = "A beginning of " + word.length() + " characters.";
    return new Entry(
        entry.kind(), entry.slug(), entry.linked(), entry.keys(), entry.body().beginning(sentence));
  }

  private static Entry renamed(Entry entry) {
    return entry.named(entry.slug() + "-now").with("formerly", List.of(entry.slug()));
  }

  private static List<Map<String, Object>> renamed(SiteModel site, String word) {
    var categories = new ArrayList<Map<String, Object>>();
    for (Map<String, Object> category : site.categories()) {
      var changed = new LinkedHashMap<>(category);
      changed.put("name", category.get("id") + " " + word);
      categories.add(changed);
    }
    return categories;
  }

  private static String file(Entry entry) {
    return index(entry.kind(), entry.slug());
  }

  private static String index(String kind, String slug) {
    return Addresses.of(kind, slug).substring(1) + "index.html";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

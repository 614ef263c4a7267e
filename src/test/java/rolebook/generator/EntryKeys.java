package rolebook.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rolebook.generator.SiteModel.Plain;

/** Makes the keys of entries. */
final class EntryKeys {
  static final List<String> AUTHORS = List.of("editorial", "sam-okafor");

  private static final List<String> SECTIONS =
      List.of(
          "summary",
          "experience",
          "education",
          "skills",
          "projects",
          "certifications",
          "publications",
          "awards",
          "volunteering",
          "languages",
          "interests");

  private final Chance chance;
  private final List<Outline> outlines;
  private final List<String> categories;

  /**
   * @param outlines what there is; may still grow while no keys are asked for
   * @param categories the categories that roles may have
   */
  EntryKeys(Chance chance, List<Outline> outlines, List<String> categories) {
    this.chance = chance;
    this.outlines = outlines;
    this.categories = categories;
  }

  /** The category of a role, known before there are keys. */
  String category(Outline role) {
    int number = role.slug().chars().sum();
    return categories.get(number % categories.size());
  }

  /** The slug of a role that has no letter, so that a letter with that slug would be its. */
  String withoutLetter() {
    List<String> letters = linked("letter");
    return linked("role").stream().filter(r -> !letters.contains(r)).findFirst().orElse("no-role");
  }

  private List<String> linked(String kind) {
    return outlines.stream()
        .filter(o -> o.kind().equals(kind) && o.linked())
        .map(Outline::slug)
        .toList();
  }

  Map<String, Object> of(Outline outline) {
    var keys = new LinkedHashMap<String, Object>();
    switch (outline.kind()) {
      case "role" -> putRole(outline, keys);
      case "letter" -> putLetter(outline, keys);
      default -> keys.put("title", "Page " + Wording.plain(chance, 1, 3));
    }
    keys.put("summary", Wording.summary(chance));
    if (!outline.kind().equals("page")) {
      maybe(keys, "author", chance.pick(AUTHORS));
      maybe(keys, "reviewer", chance.pick(AUTHORS));
      maybe(keys, "allow", Map.of("result-and-means", Wording.plain(chance, 1, 5)));
    }
    maybe(
        keys,
        "updated",
        new Plain("20" + chance.between(10, 26) + "-0" + chance.between(1, 9) + "-03"));
    maybe(keys, "formerly", List.of("old-" + outline.slug(), "older-" + outline.slug()));
    return keys;
  }

  private void putRole(Outline role, Map<String, Object> keys) {
    keys.put(
        "title",
        chance.pick("iOS Engineer ", "Intern ", "QA/3D Baker ") + Wording.plain(chance, 1, 2));
    keys.put("category", category(role));
    maybe(keys, "noun", Wording.plain(chance, 1, 2));
    maybe(keys, "plural", Wording.plain(chance, 1, 2));
    maybe(keys, "aliases", texts(0, 3));
    keys.put("templates", pairings());
    maybe(keys, "letter", chance.pick(linked("letter")));
    List<String> others = linked("role").stream().filter(r -> !r.equals(role.slug())).toList();
    maybe(keys, "related", chance.some(others, 0, 3));
    maybe(keys, "skills", skills());
    maybe(keys, "sections", chance.some(SECTIONS, 1, 5));
    maybe(keys, "codes", Map.of("onet", "15-1252.00", "isco", new Plain("2512"), "esco", "a: b"));
    maybe(
        keys,
        "sources",
        List.of(Map.of("title", Wording.plain(chance, 1, 3), "url", "https://a.example/?b&c")));
    maybe(keys, "sample", new SampleGenerator(new Chance(chance.seed())).sample());
  }

  private void putLetter(Outline letter, Map<String, Object> keys) {
    boolean hasRole = linked("role").contains(letter.slug());
    if (!hasRole || chance.oneIn(2)) {
      keys.put("title", "Letter " + Wording.plain(chance, 1, 3));
      keys.put("templates", pairings());
    }
    maybe(keys, "role", chance.pick(linked("role")));
    maybe(keys, "sample", Map.of("sender", "A & <b>", "company", Map.of("name", "B", "any", "~")));
  }

  /** The keys of a template. */
  Map<String, Object> template() {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("name", "Look " + Wording.plain(chance, 1, 2));
    keys.put("summary", Wording.summary(chance));
    keys.put("tone", chance.pick("classic", "modern", "creative", "technical", "executive"));
    maybe(keys, "columns", new Plain(chance.pick("1", "2")));
    maybe(keys, "highlights", chance.some(SECTIONS, 1, 3));
    maybe(keys, "fits", chance.some(categories, 0, 3));
    maybe(keys, "order", new Plain(chance.pick("1", "-2.5", "10")));
    return keys;
  }

  private void maybe(Map<String, Object> keys, String key, Object value) {
    if (chance.oneIn(2)) {
      keys.put(key, value);
    }
  }

  private List<Object> pairings() {
    var pairings = new ArrayList<Object>();
    for (String id : chance.<String>some(linked("template"), 1, 3)) {
      boolean bare = chance.oneIn(2);
      pairings.add(bare ? id : Map.of("id", id, "why", Wording.plain(chance, 1, 6)));
    }
    return pairings;
  }

  private List<Object> texts(int least, int most) {
    var texts = new ArrayList<Object>();
    for (int i = chance.between(least, most); i > 0; i--) {
      texts.add(i + " " + Wording.plain(chance, 1, 2));
    }
    return texts;
  }

  private List<Object> skills() {
    var skills = new ArrayList<>(texts(0, 3));
    for (int i = chance.between(0, 2); i > 0; i--) {
      skills.add(Map.of("name", Wording.plain(chance, 1, 2), "keywords", texts(1, 4)));
    }
    return chance.shuffled(skills);
  }
}

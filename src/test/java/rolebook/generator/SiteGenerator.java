package rolebook.generator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.SiteModel.Entry;
import rolebook.generator.SiteModel.Plain;

/** Makes the content of a whole site without mistakes: the same for the same seed. */
public final class SiteGenerator {
  private static final List<String> SLUGS =
      List.of(
          "nurse",
          "backend-engineer",
          "3d-artist",
          "qa",
          "x-ray-technician",
          "welder",
          "judge",
          "teacher",
          "i-o-psychologist",
          "baker");
  private static final List<String> IMAGES = List.of("images/a chart.png", "b%20&c#1.svg");

  private final Chance chance;
  private final EntryKeys keys;
  private final List<Outline> outlines = new ArrayList<>();
  private final List<String> categories = List.of("care", "engineering", "arts-3", "empty");

  private SiteGenerator(Chance chance) {
    this.chance = chance;
    this.keys = new EntryKeys(chance, outlines, categories.subList(0, 3));
  }

  /** A site with a few roles. */
  public static SiteModel site(long seed) {
    return new SiteGenerator(new Chance(seed)).make(SLUGS);
  }

  /** A site with enough roles to keep several processors at work. */
  public static SiteModel largeSite(long seed) {
    var slugs = new ArrayList<>(SLUGS);
    for (int i = 1; i <= 50; i++) {
      slugs.add("role-" + i);
    }
    return new SiteGenerator(new Chance(seed)).make(slugs);
  }

  private SiteModel make(List<String> slugs) {
    outline(slugs);
    var targets = new ArrayList<Target>();
    for (Outline outline : outlines.stream().filter(Outline::linked).toList()) {
      targets.addAll(outline.targets());
      if (outline.kind().equals("role")) {
        targets.add(new Target("category", keys.category(outline)));
      }
    }
    IMAGES.forEach(image -> targets.add(new Target("asset", image)));
    var entries = new ArrayList<Entry>();
    for (Outline outline : outlines) {
      entries.add(entry(outline, targets));
    }
    entries.add(draft("role", "draft-role"));
    entries.add(draft("letter", keys.withoutLetter()));
    return new SiteModel(settings(targets), categories(), authors(), entries, assets());
  }

  /** Decides what there is. The last of each kind is one that nothing leads to. */
  private void outline(List<String> slugs) {
    int roles = slugs.size() > SLUGS.size() ? slugs.size() : chance.between(3, 6);
    List<String> chosen = chance.<String>shuffled(slugs).subList(0, roles);
    chosen.forEach(slug -> outlines.add(Outline.role(chance, slug, true)));
    outlines.add(Outline.role(chance, "lonely-role", false));
    chance.some(chosen, 1, 2).forEach(s -> outlines.add(Outline.letter(chance, s, true)));
    outlines.add(Outline.letter(chance, "open-letter", true));
    outlines.add(Outline.letter(chance, "lonely-letter", false));
    chance
        .some(List.of("ledger", "slate", "1-column"), 1, 3)
        .forEach(slug -> outlines.add(Outline.plain("template", slug, true)));
    outlines.add(Outline.plain("template", "lonely-template", false));
    outlines.add(Outline.plain("page", "about", true));
    outlines.add(Outline.plain("page", "how-we-write", true));
  }

  private Entry entry(Outline outline, List<Target> targets) {
    if (outline.kind().equals("template")) {
      return new Entry("template", outline.slug(), outline.linked(), keys.template(), null);
    }
    var wording = new Wording(chance, targets, IMAGES);
    return new Entry(
        outline.kind(),
        outline.slug(),
        outline.linked(),
        keys.of(outline),
        new GuideGenerator(chance, outline, wording).body());
  }

  /** An entry that is left out, and so may lead anywhere. */
  private Entry draft(String kind, String slug) {
    var wording = new Wording(chance, List.of(new Target(kind, "nowhere", "at-all")), List.of());
    Outline outline = new Outline(kind, slug, false, 3, false, 0, "");
    var body = new GuideGenerator(chance, outline, wording).body();
    return new Entry(kind, slug, false, keys.of(outline), body).with("draft", new Plain("true"));
  }

  private Map<String, Object> settings(List<Target> targets) {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("title", "Rôles " + Wording.plain(chance, 1, 3));
    settings.put("url", "https://example.org");
    if (chance.oneIn(2)) {
      settings.put("tagline", Wording.plain(chance, 1, 4));
    }
    settings.put("language", chance.pick("en", "de", "tr", "ar", "pt-BR"));
    var navigation = new ArrayList<Object>();
    for (Target page : List.of(new Target("page", "about"), new Target("page", "how-we-write"))) {
      navigation.add(Map.of("label", Wording.plain(chance, 1, 2), "to", page.mark()));
    }
    for (Target target : chance.<Target>some(targets, 0, 3)) {
      navigation.add(Map.of("label", Wording.plain(chance, 1, 2), "to", target.mark()));
    }
    navigation.add(Map.of("label", "Elsewhere", "to", "https://elsewhere.example/?a=1&b=2"));
    settings.put("navigation", navigation);
    if (chance.oneIn(2)) {
      settings.put("builder", Map.of("label", "Start & go", "url", "https://example.net/b?x=1&y"));
    }
    if (chance.oneIn(2)) {
      settings.put("organization", Map.of("name", Wording.plain(chance, 1, 2)));
    }
    return settings;
  }

  private List<Map<String, Object>> categories() {
    var list = new ArrayList<Map<String, Object>>();
    for (String id : chance.<String>shuffled(categories)) {
      String name = "Field " + Wording.plain(chance, 1, 2);
      list.add(Map.of("id", id, "name", name, "summary", Wording.plain(chance, 1, 6)));
    }
    return list;
  }

  private List<Map<String, Object>> authors() {
    var list = new ArrayList<Map<String, Object>>();
    for (String id : EntryKeys.AUTHORS) {
      var author = new LinkedHashMap<String, Object>();
      author.put("id", id);
      author.put("name", Wording.plain(chance, 1, 2));
      if (chance.oneIn(2)) {
        author.put("title", Wording.plain(chance, 1, 2));
        author.put("bio", Wording.plain(chance, 1, 8));
        author.put(
            "url",
            chance.pick("https://elsewhere.example/who", new Target("page", "about").mark()));
      }
      list.add(author);
    }
    return list;
  }

  private SortedMap<String, byte[]> assets() {
    var assets = new TreeMap<String, byte[]>();
    assets.put(IMAGES.get(0), Images.png(chance.between(1, 9), chance.between(1, 9)));
    assets.put(IMAGES.get(1), Images.svg(chance.between(1, 99), chance.between(1, 99)));
    assets.put(".well-known/security.txt", text("Contact: mailto:a@example.org\r\n"));
    assets.put("_headers", text("/*\n  X-Seed: " + chance.between(0, 99) + "\n"));
    assets.put("extra/notes", text(Wording.plain(chance, 3, 9)));
    return assets;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

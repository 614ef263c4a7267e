package rolebook.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a page will have, decided before any text, so that texts can link to it.
 *
 * @param kind the word for what it is
 * @param slug its slug
 * @param linked whether anything may lead to it
 * @param tips how many tips it has
 * @param bullets whether it has bullets
 * @param questions how many questions it answers
 * @param heading a heading that links may lead to, or nothing
 */
record Outline(
    String kind,
    String slug,
    boolean linked,
    int tips,
    boolean bullets,
    int questions,
    String heading) {
  /** Headings with the ids that GitHub gives them. */
  private static final Map<String, String> HEADINGS =
      Map.of(
          "Where to look", "where-to-look",
          "Où chercher?", "où-chercher",
          "C# & <friends>", "c--friends",
          "日本語", "日本語",
          "Snake_case 3.0", "snake_case-30",
          "İstanbul ISSIZ", "i\u0307stanbul-issiz");

  static Outline role(Chance chance, String slug, boolean linked) {
    return new Outline(
        "role",
        slug,
        linked,
        tips(chance),
        !chance.oneIn(5),
        chance.between(0, 3),
        chance.oneIn(4) ? "" : heading(chance));
  }

  static Outline letter(Chance chance, String slug, boolean linked) {
    return new Outline(
        "letter", slug, linked, tips(chance), false, 0, chance.oneIn(2) ? "" : heading(chance));
  }

  /** A page, category or template. */
  static Outline plain(String kind, String slug, boolean linked) {
    return new Outline(kind, slug, linked, 0, false, 0, "");
  }

  private static int tips(Chance chance) {
    return chance.oneIn(6) ? 0 : chance.between(3, chance.oneIn(4) ? 10 : 5);
  }

  private static String heading(Chance chance) {
    return chance.pick(HEADINGS.keySet().stream().sorted().toList());
  }

  /** Where links to the page may lead. */
  List<Target> targets() {
    var targets = new ArrayList<Target>();
    targets.add(new Target(kind, slug));
    if (tips > 0) {
      targets.add(new Target(kind, slug, "tips"));
      targets.add(new Target(kind, slug, "tip-" + tips));
    }
    if (bullets) {
      targets.add(new Target(kind, slug, "bullets"));
    }
    if (questions > 0) {
      targets.add(new Target(kind, slug, "faq"));
    }
    if (!heading.isEmpty()) {
      targets.add(new Target(kind, slug, HEADINGS.get(heading)));
    }
    return targets;
  }
}

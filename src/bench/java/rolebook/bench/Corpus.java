package rolebook.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import rolebook.generator.Chance;

/**
 * A made-up site. The same size gives the same texts, on every machine; each role is made when it
 * is asked for, so that a large site needs no more memory than a small one.
 *
 * @param size how many roles there are, each with a letter
 */
record Corpus(int size) {
  /** What the one free page says of itself. */
  static final String ABOUT = "Who writes these guides, for whom, and what was left out of them.";

  private static final int LEAST = 30;
  private static final int LEAST_CATEGORIES = 6;
  private static final int ROLES_IN_A_CATEGORY = 100;
  private static final int SKILLS = 4;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 500;

  Corpus {
    if (size < LEAST || size > Names.MOST) {
      throw new IllegalArgumentException(
          "a corpus has %s to %s roles, not %s".formatted(LEAST, Names.MOST, size));
    }
  }

  /** The categories; there are more on a larger site, as a category's page is to stay readable. */
  List<Category> categories() {
    return IntStream.range(0, categoryCount()).mapToObj(Corpus::category).toList();
  }

  private int categoryCount() {
    return Math.max(LEAST_CATEGORIES, size / ROLES_IN_A_CATEGORY);
  }

  private static Category category(int number) {
    String name = Names.category(number);
    String summary = new Phrases(chance("category", number)).fill("Jobs about the {thing} of it.");
    return new Category(Names.slug(name), name, summary);
  }

  /** A role. */
  Role role(int number) {
    var chance = chance("role", number);
    var phrases = new Phrases(chance);
    return new Role(
        slug(number),
        Names.role(number),
        category(number % categoryCount()).id(),
        phrases.fill(
            "Say which {thing} was yours, how large it was, and what {people} made of it."),
        Names.aliases(number),
        templates(chance),
        related(number),
        List.of(
            skills("Planning", "{thing}", chance),
            skills("Tools", "{tool}", chance),
            skills("People", "{people}", chance)),
        List.of("summary", "experience", "skills", "projects", "education"),
        updated(chance),
        new RoleBody(chance).write(slug(number), slug(number + LEAST_CATEGORIES)));
  }

  /** The letter of a role. */
  Letter letter(int number) {
    var chance = chance("letter", number);
    String summary = "A one-page letter about the {thing}, what {people} asked of it and why.";
    return new Letter(
        slug(number),
        Names.role(number),
        new Phrases(chance).fill(summary),
        templates(chance),
        updated(chance),
        new LetterBody(chance).write(slug(number), Names.role(number)));
  }

  /** The text of the one free page. */
  static String about() {
    return new Phrases(chance("about", 0)).advice(9) + "\n";
  }

  private static Chance chance(String kind, int number) {
    return new Chance(31L * number + kind.hashCode());
  }

  private String slug(int number) {
    return Names.slug(Names.role(number % size));
  }

  private List<String> related(int number) {
    int shelf = categoryCount();
    return List.of(
        slug(number + shelf),
        slug(number + 2 * shelf),
        slug(number + 1),
        slug(number + 2),
        slug(number + 3));
  }

  private static List<Role.Pairing> templates(Chance chance) {
    return chance.some(Look.ALL, 3, 3).stream()
        .map(look -> new Role.Pairing(look.slug(), reason(chance)))
        .toList();
  }

  private static String reason(Chance chance) {
    return new Phrases(chance).fill("Its margins leave room for {figure} next to the {thing}.");
  }

  private static Role.Skills skills(String name, String form, Chance chance) {
    var phrases = new Phrases(chance);
    List<String> keywords =
        IntStream.range(0, 2 * SKILLS)
            .mapToObj(i -> phrases.fill(form))
            .distinct()
            .limit(SKILLS)
            .toList();
    return new Role.Skills(name, keywords);
  }

  private static LocalDate updated(Chance chance) {
    return FIRST_DAY.plusDays(chance.between(0, DAYS));
  }
}

package rolebook.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Sample.Basics;
import rolebook.guide.Sample.Education;
import rolebook.guide.Sample.Work;

/**
 * Makes up a person for a guide whose writer gave none: always the same one for a role, and mostly
 * another for each role. Names, employers and schools are inventions; mail goes to example.com, and
 * the telephone numbers are those that are kept free for fiction.
 */
final class SamplePerson {
  private static final List<String> FIRST_NAMES =
      List.of(
          "Amara", "Beatriz", "Callum", "Daniela", "Emeka", "Farah", "Gwen", "Hiroshi", "Ines",
          "Jonas", "Keiko", "Leila", "Mateo", "Nadia", "Owen", "Paula", "Quentin", "Rosa", "Samir",
          "Tess", "Uma", "Viktor", "Wanda", "Yusuf");
  private static final List<String> LAST_NAMES =
      List.of(
          "Abara",
          "Brandt",
          "Castillo",
          "Dawson",
          "Eklund",
          "Ferraro",
          "Grant",
          "Holm",
          "Ivanov",
          "Jensen",
          "Kovac",
          "Lindqvist",
          "Moreau",
          "Novak",
          "Oduya",
          "Petrov",
          "Quinn",
          "Reyes",
          "Soto",
          "Tanaka",
          "Ueda",
          "Vance",
          "Weller",
          "Zamora");

  /** Each with the code of its telephone numbers. */
  private static final List<String> CITIES =
      List.of(
          "Albany, New York, 518",
          "Boise, Idaho, 208",
          "Columbus, Ohio, 614",
          "Des Moines, Iowa, 515",
          "Eugene, Oregon, 541",
          "Fresno, California, 559",
          "Madison, Wisconsin, 608",
          "Omaha, Nebraska, 402",
          "Portland, Maine, 207",
          "Spokane, Washington, 509",
          "Tucson, Arizona, 520");

  private static final List<String> EMPLOYERS =
      List.of(
          "Alder Bay",
          "Brightwater",
          "Copperline",
          "Dunmore",
          "Eastgate",
          "Fairhaven",
          "Greystone",
          "Hollybrook",
          "Ironwood",
          "Juniper Hill",
          "Kestrel",
          "Larkfield",
          "Millrace",
          "Northmoor",
          "Oakhurst",
          "Pinecrest",
          "Quarry Lane");
  private static final List<String> SCHOOLS =
      List.of(
          "Ashfield College",
          "Bellweather University",
          "Cedar Valley College",
          "Harrow Lake University",
          "Lakeshore State College",
          "Stonebridge Institute");

  /** The year that a guide without a date is taken to be of. */
  private static final int UNDATED = 2025;

  private static final int MONTHS = 12;

  /** The month in which schools end, counted from 1. */
  private static final int GRADUATION = 6;

  private final Role role;
  private final RoleBody body;
  private final int seed;

  private SamplePerson(Role role, RoleBody body) {
    this.role = role;
    this.body = body;
    this.seed = role.slug().hashCode() & Integer.MAX_VALUE; // the same in every Java
  }

  /** A résumé for a role; its jobs are still without what was done in them. */
  static Sample of(Role role, RoleBody body) {
    return new SamplePerson(role, body).resume();
  }

  private Sample resume() {
    String first = pick(FIRST_NAMES, 1);
    String[] city = pick(CITIES, 7).split(", ", 3);
    int latest = role.head().updated() == null ? UNDATED : role.head().updated().getYear();
    int now = latest * MONTHS;
    int jobs = Math.max(2, Math.min(3, body.texts().bullets().levels().size()));
    var work = new ArrayList<Work>();
    int end = now;
    for (int i = 0; i < jobs; i++) {
      int start = end - 26 - (seed / (i + 3)) % 24; // two to four years
      work.add(job(i, month(start), i == 0 ? null : month(end - 1)));
      end = start;
    }
    return new Sample(
        new Basics(
            first + " " + pick(LAST_NAMES, 31),
            role.head().title(),
            null,
            first.toLowerCase(Locale.ROOT) + "@example.com",
            "(%s) 555-01%s%s".formatted(city[2], seed / 10 % 10, seed % 10),
            null,
            summary((now - end) / MONTHS),
            new Sample.Location(null, null, city[0], null, city[1]),
            List.of()),
        work,
        List.of(),
        List.of(school((end - GRADUATION) / MONTHS)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Work job(int number, PartialDate start, @Nullable PartialDate end) {
    String employer = EMPLOYERS.get((seed / 5 + number * 7) % EMPLOYERS.size());
    return new Work(employer, null, null, role.head().title(), null, start, end, null, List.of());
  }

  private Education school(int year) {
    return new Education(
        pick(SCHOOLS, 11),
        null,
        null,
        "Diploma",
        new PartialDate("%s-09".formatted(year - 3)),
        new PartialDate("%s-06".formatted(year)),
        null,
        List.of());
  }

  private String summary(int years) {
    return "%s with %s years of experience.".formatted(role.head().title(), years);
  }

  private String pick(List<String> names, int divisor) {
    return names.get(seed / divisor % names.size());
  }

  /** A month, counted from the year 0. */
  private static PartialDate month(int months) {
    String month = String.valueOf(months % MONTHS + 1);
    return new PartialDate(months / MONTHS + (month.length() < 2 ? "-0" : "-") + month);
  }
}

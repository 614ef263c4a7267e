package rolebook.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The names of roles and categories. Each number has one of its own, so that no two roles share a
 * title, a slug or an alias.
 */
final class Names {
  private static final List<String> GRADES =
      List.of("Junior", "Associate", "Staff", "Senior", "Lead", "Principal");
  private static final List<String> POSTS =
      List.of(
          "Engineer",
          "Analyst",
          "Coordinator",
          "Technician",
          "Manager",
          "Specialist",
          "Planner",
          "Inspector");
  private static final List<String> FIELDS =
      words(
          "Payroll Safety Data Network Energy Quality Budget Training Freight Survey Claims Design"
              + " Records Staffing Audit Welding Software Water Lighting Signal Catalog Purchasing"
              + " Packaging Maintenance Laboratory");
  private static final List<String> SECTORS =
      words(
          "Harbor Railway Hospital Brewery Museum Library Airport Forestry Dairy Textile Mining"
              + " Printing Theater Ferry Orchard Shipyard Quarry Bakery Pharmacy Hotel Stadium"
              + " Warehouse Refinery Foundry Vineyard Clinic College Observatory Fishery Nursery"
              + " Sawmill Tannery Cannery Pottery Glassworks Lighthouse Reservoir Tramway Archive"
              + " Workshop Market Depot Garage Canal Parcel Satellite Insurance Housing Grain Paper");
  private static final List<String> DIVISIONS =
      words(
          "Operations Planning Safety Finance Services Technology Research Logistics Training"
              + " Records Works Quality");

  /** How many roles there are names for. */
  static final int MOST = GRADES.size() * POSTS.size() * FIELDS.size() * SECTORS.size();

  /** Shares no divisor with {@link #MOST}: near numbers get names that have little in common. */
  private static final int STRIDE = 7919;

  private Names() {}

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  /** The parts of a role's name. */
  private record Parts(String grade, String sector, String field, String post) {
    static Parts of(int number) {
      int rest = (int) ((long) number * STRIDE % MOST);
      String grade = GRADES.get(rest % GRADES.size());
      rest /= GRADES.size();
      String post = POSTS.get(rest % POSTS.size());
      rest /= POSTS.size();
      String field = FIELDS.get(rest % FIELDS.size());
      return new Parts(grade, SECTORS.get(rest / FIELDS.size()), field, post);
    }
  }

  /** The title of a role. */
  static String role(int number) {
    Parts parts = Parts.of(number);
    return String.join(" ", parts.grade, parts.sector, parts.field, parts.post);
  }

  /** What else people call a role. */
  static List<String> aliases(int number) {
    Parts parts = Parts.of(number);
    String job = parts.field + " " + parts.post;
    return Stream.of(
            "%s %s in the %s trade".formatted(parts.grade, job, parts.sector),
            "%s trade %s of %s grade".formatted(parts.sector, job, parts.grade))
        .map(alias -> alias.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The name of a category. */
  static String category(int number) {
    String sector = SECTORS.get(number % SECTORS.size());
    return sector + " " + DIVISIONS.get(number / SECTORS.size() % DIVISIONS.size());
  }

  /** The slug that a name makes. */
  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}

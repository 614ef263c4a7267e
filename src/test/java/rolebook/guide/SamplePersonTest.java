package rolebook.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rolebook.diagnostic.Location;
import rolebook.guide.Sample.Education;
import rolebook.guide.Sample.Work;

/** The person whom a guide without one is given is credible, and always the same. */
class SamplePersonTest {
  private static final List<String> FIELDS =
      List.of("data", "night", "ward", "field", "sales", "store", "metal", "baby", "test", "water");
  private static final List<String> JOBS =
      List.of(
          "nurse", "clerk", "engineer", "analyst", "cook", "driver", "writer", "tutor", "guard");

  /** A thousand slugs, some as people write them, some of which only a number is different. */
  private static List<String> slugs() {
    var slugs = new ArrayList<String>();
    FIELDS.forEach(field -> JOBS.forEach(job -> slugs.add(field + "-" + job)));
    IntStream.range(slugs.size(), 1000).forEach(i -> slugs.add("role-" + i));
    return slugs;
  }

  private static Stream<Sample> people() {
    return slugs().stream().map(slug -> resume(slug, slug.length() % 4));
  }

  @Test
  void aRoleAlwaysHasTheSamePerson() {
    assertThat(resume("night-nurse", 1)).isEqualTo(resume("night-nurse", 1));
    assertThat(resume("night-nurse", 1).basics().name()).isEqualTo("Ines Eklund");
  }

  @Test
  void mostRolesHavePeopleOfTheirOwn() {
    Set<String> names = people().map(p -> p.basics().name()).collect(Collectors.toSet());

    assertThat(names).hasSizeGreaterThan(200);
  }

  @Test
  void jobsFollowEachOtherAndSchoolIsBeforeThem() {
    people()
        .forEach(
            person -> {
              List<Work> jobs = person.work();
              assertThat(jobs).hasSizeBetween(2, 3);
              assertThat(jobs.get(0).endDate()).isNull();
              assertThat(jobs.get(0).startDate()).isLessThan(new PartialDate("2025-01"));
              for (int i = 1; i < jobs.size(); i++) {
                assertThat(jobs.get(i).endDate()).isLessThan(jobs.get(i - 1).startDate());
                assertThat(jobs.get(i).endDate()).isGreaterThan(jobs.get(i).startDate());
              }
              for (Education school : person.education()) {
                assertThat(school.startDate()).isLessThan(school.endDate());
                assertThat(school.endDate()).isLessThan(jobs.get(jobs.size() - 1).startDate());
              }
            });
  }

  @Test
  void mailAndTelephoneLeadNowhere() {
    people()
        .forEach(
            person -> {
              assertThat(person.basics().email()).matches("[a-z]+@example[.]com");
              assertThat(person.basics().phone()).matches("\\(\\d{3}\\) 555-01\\d{2}");
            });
  }

  private static Sample resume(String slug, int levels) {
    return SampleResume.of(role(slug), body(levels));
  }

  private static Role role(String slug) {
    Location at = Location.file("content/roles/" + slug + ".md");
    LocalDate updated = slug.length() % 2 == 0 ? LocalDate.of(2025, 1, 1) : null;
    var texts = new Texts("roles/" + slug + ".md", Set.of(), true);
    var head =
        new Head(
            Kind.ROLE, slug, at, slug, "", false, updated, null, null, List.of(), Map.of(), texts);
    return new Role(
        head, slug, slug + "s", new Located<>("care", at), List.of(), List.of(), null, List.of());
  }

  private static RoleBody body(int levels) {
    List<Level> none =
        IntStream.range(0, levels).mapToObj(i -> new Level(null, null, List.of())).toList();
    var texts =
        new RoleTexts(
            Prose.EMPTY,
            Tips.NONE,
            new Bullets(Prose.EMPTY, none),
            List.of(),
            List.of(),
            List.of());
    return new RoleBody(texts, List.of(), List.of(), Map.of(), List.of(), null);
  }
}

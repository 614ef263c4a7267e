package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small parser goes by what résumés have, however their lines are laid out. */
class PlainParserTest {
  @Test
  void findsTheTitleAboveTheDatesOrBesideThem() {
    Job above = job("Nurse", "May 2019 – Present", "Oak Clinic, Reno", "• Did it.");
    Job beside = job("Nurse May 2019 – Present", "Oak Clinic, Reno", "• Did it.");
    Job allInALine = job("Nurse | May 2019 – Present | Oak Clinic, Reno", "• Did it.");

    assertThat(above)
        .isEqualTo(
            new Job("Experience", "Nurse", "May 2019 – Present", "Oak Clinic", List.of("Did it.")));
    assertThat(beside).isEqualTo(above);
    assertThat(allInALine).isEqualTo(above);
  }

  @Test
  void partsATitleFromTheBulletAboveIt() {
    PlainResume resume =
        read(
            "Nurse",
            "May 2019 – Present",
            "Oak Clinic",
            "• Did a thing",
            "for years",
            "Aide",
            "Jan 2018 – Apr 2019",
            "Elm Clinic",
            "• Did another.");

    assertThat(resume.jobs()).extracting(Job::title).containsExactly("Nurse", "Aide");
    assertThat(resume.jobs().get(0).bullets()).containsExactly("Did a thing for years");
  }

  @Test
  void takesOneLineForANameAndForATitle() {
    PlainResume resume =
        PlainParser.read(
            List.of(
                "María Fernanda",
                "Gutiérrez de la Vega",
                "Experience",
                "Nurse",
                "May 2021 – Present",
                "• Did a thing",
                "Registered Nurse and",
                "Charge Nurse",
                "Jan 2018 – Apr 2021",
                "• Did another."));

    assertThat(resume.name()).isEqualTo("María Fernanda");
    // nothing tells that the bullet does not go on, as OpenResume's steps do not either
    assertThat(resume.jobs()).extracting(Job::title).containsExactly("Nurse", "Charge Nurse");
    assertThat(resume.jobs().get(0).bullets()).containsExactly("Did a thing Registered Nurse and");
  }

  @Test
  void takesNoMonthInABulletForDates() {
    Job job =
        job(
            "Nurse",
            "May 2019 – Present",
            "Oak Clinic",
            "• Led it all since",
            "May 2019.",
            "• Cut falls by half in May 2020",
            "• Taught until",
            "Jun 2021");

    assertThat(job.bullets())
        .containsExactly(
            "Led it all since May 2019.", "Cut falls by half in May 2020", "Taught until Jun 2021");
  }

  @Test
  void keepsTheFormOfACompanyWithItsName() {
    assertThat(job("Clerk", "May 2019 – Present", "Oak, Inc., Reno, Nevada").employer())
        .isEqualTo("Oak, Inc.");
    assertThat(job("Clerk", "May 2019 – Present", "Oak, Income, Nevada").employer())
        .isEqualTo("Oak");
  }

  @Test
  void findsThePersonWhereverTheContactLineIs() {
    PlainResume below =
        PlainParser.read(List.of("ANA DÍAZ", "Reno | ana@example.com | (775) 555-0142"));
    PlainResume beside = PlainParser.read(List.of("ANA DÍAZ  ana@example.com (775) 555-0142"));

    assertThat(below)
        .isEqualTo(new PlainResume("ANA DÍAZ", "ana@example.com", "(775) 555-0142", List.of()));
    assertThat(beside).isEqualTo(below);
  }

  private static Job job(String... lines) {
    List<Job> jobs = read(lines).jobs();
    assertThat(jobs).hasSize(1);
    return jobs.get(0);
  }

  private static PlainResume read(String... lines) {
    var all = new ArrayList<>(List.of("Ana Díaz", "Experience"));
    all.addAll(List.of(lines));
    return PlainParser.read(all);
  }
}

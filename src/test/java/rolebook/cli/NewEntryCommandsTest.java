package rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program;
import rolebook.Program.Run;
import rolebook.Trees;

/** {@code new role} and {@code new letter} ask for nothing that can be known. */
class NewEntryCommandsTest {
  @TempDir private Path project;

  @BeforeEach
  void layOut() throws IOException {
    Trees.copy(Path.of("src/test/cases/base/content"), project.resolve("content"));
    Trees.copy(Path.of("src/test/cases/check/base/content"), project.resolve("content"));
  }

  private String read(String file) throws IOException {
    return Files.readString(project.resolve("content").resolve(file));
  }

  @Test
  void aRoleNeedsNoMoreThanItsTitle() throws IOException {
    Run run = Program.run(project, "new", "role", "Flight Attendant");

    assertThat(run.exit()).as(run.err()).isEqualTo(Main.DONE);
    assertThat(run.out())
        .isEqualTo(
            """
            content/roles/flight-attendant.md
            next: see it with 'rolebook serve --drafts', at /resume-examples/flight-attendant/
                  write what stands in brackets; 'rolebook check --drafts' lists what is left
                  then take 'draft: true' out; 'rolebook new letter flight-attendant' begins its letter
            """);
    assertThat(read("roles/flight-attendant.md"))
        .startsWith("---\ntitle: Flight Attendant\ncategory: care\n")
        .contains("\n  - plain\ndraft: true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"flight-attendant", "flight attendant", "Flight Attendant"})
  void slugAndTitleAreMadeOfEachOther(String name) throws IOException {
    Program.run(project, "new", "role", name);

    assertThat(read("roles/flight-attendant.md")).contains("title: Flight Attendant\n");
  }

  @Test
  void quotesMayBeForgotten() throws IOException {
    Program.run(project, "new", "role", "Flight", "Attendant", "--category", "care");

    assertThat(read("roles/flight-attendant.md")).contains("title: Flight Attendant\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Flight Attendant", "C#: \"Dev\" {x} & Co", "Größe", "No", "911"})
  void draftsBuildAndOnlyWhatIsInBracketsIsLeft(String name) {
    assertThat(Program.run(project, "new", "role", name).exit()).isZero();
    assertThat(Program.run(project, "new", "letter", name).exit()).isZero();

    Run check = Program.run(project, "check", "--strict");
    assertThat(check.exit()).as(check.err()).isZero();
    Run drafts = Program.run(project, "check", "--drafts");
    assertThat(drafts.exit()).as(drafts.err()).isZero();
    assertThat(drafts.err()).contains("[left-over-placeholder]").doesNotContain("error:");
    Run build = Program.run(project, "build", "--drafts");
    assertThat(build.exit()).as(build.err()).isZero();
    assertThat(build.err().lines().filter(line -> line.startsWith("content/")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(" [left-over-placeholder]"));
  }

  @Test
  void aLetterIsSignedByTheRolesPerson() throws IOException {
    Program.run(project, "new", "role", "Baker");
    Path role = project.resolve("content/roles/baker.md");
    Files.writeString(
        role,
        Files.readString(role)
            .replace(
                "draft: true",
                "sample: {basics: {name: Ada Quill, email: ada@example.com}}\ndraft: true"));

    Run run = Program.run(project, "new", "letter", "baker");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(read("letters/baker.md"))
        .contains("Ada Quill\nada@example.com\n", "Sincerely,\nAda Quill\n", "the baker position")
        .contains("[baker guide](role:baker)", "hires bakers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "role|Nurse|there is a role 'nurse' already: 'content/roles/nurse.md'",
        "letter|Nurse|there is a letter 'nurse' already: 'content/letters/nurse.md'",
        "role|日本|'日本' makes no address; take a name such as 'Flight Attendant'",
        "letter|nurze|there is no role 'nurze' to write a letter for; did you mean 'nurse'?",
        "letter|Baker|there is no role 'baker' to write a letter for; begin it with 'rolebook new",
        "letter|cook|the role 'cook' cannot be read; 'rolebook check --drafts' says why",
        "role|Baker --category car|there is no category 'car'; did you mean 'care'?",
        "role|Baker --content nowhere|there is no folder 'nowhere' to write in",
      })
  void whatCannotBeBegunIsSaid(String kind, String rest, String message) throws IOException {
    Trees.write(project.resolve("content/roles/cook.md"), "nothing\n");
    refused(message, kind, rest);
  }

  @Test
  void oneOfSeveralCategoriesMustBeChosen() throws IOException {
    Path categories = project.resolve("content/categories.yaml");
    Trees.write(
        categories,
        Files.readString(categories)
            + "- id: trade\n  name: Trade\n  summary: People who buy and sell.\n");

    refused("say which category, with --category: care, trade", "role", "Baker");
  }

  @Test
  void aRoleNeedsCategoriesAndTemplates() throws IOException {
    Trees.write(project.resolve("content/categories.yaml"), "- [");
    refused("no category can be read in categories.yaml", "role", "Baker");
    Trees.copy(Path.of("src/test/cases/base/content"), project.resolve("content"));
    Files.delete(project.resolve("content/templates/plain/template.yaml"));
    refused("there is no template yet; begin one with", "role", "Baker");
  }

  private void refused(String message, String kind, String rest) throws IOException {
    var all = new ArrayList<>(List.of("new", kind));
    all.addAll(List.of(rest.split(" ", -1)));
    var before = Trees.contents(project);

    Run run = Program.run(project, all.toArray(String[]::new));

    assertThat(run.exit()).isEqualTo(Main.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("rolebook: error: " + message);
    assertThat(Trees.contents(project)).isEqualTo(before);
  }
}

package rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program;
import rolebook.Program.Run;
import rolebook.Trees;

/** A new theme dresses a site at once, with colours that are its own. */
class NewThemeCommandTest {
  @TempDir private Path project;

  @BeforeEach
  void layOut() throws IOException {
    Trees.copy(Path.of("src/test/cases/base/content"), project.resolve("content"));
  }

  @Test
  void saysWhatItWroteAndWhatIsNext() {
    Run run = Program.run(project, "new", "theme", "Night Desk");

    assertThat(run.exit()).as(run.err()).isEqualTo(Main.DONE);
    assertThat(run.out())
        .isEqualTo(
            """
            themes/night-desk/theme.yaml
            themes/night-desk/assets/tokens.css
            next: see it with 'rolebook build --theme night-desk',
                  and keep it by 'theme: night-desk' in site.yaml
            """);
  }

  @Test
  void theSiteBuildsWithItAtOnce() throws IOException {
    Program.run(project, "new", "theme", "Night Desk");

    Run run = Program.run(project, "build", "--strict", "--theme", "night-desk");

    assertThat(run.exit()).as(run.err()).isEqualTo(Main.DONE);
    assertThat(Trees.files(project.resolve("site")))
        .anyMatch(file -> file.matches("assets/tokens@default[.]\\w+[.]css"));
    String page = Files.readString(project.resolve("site/index.html"));
    assertThat(page).contains("/assets/tokens.").doesNotContain("tokens@default");
  }

  @Test
  void nothingIsWrittenOverWhatIsThere() throws IOException {
    Trees.write(project.resolve("themes/night-desk/theme.yaml"), "name: Mine\n");

    refused("Night Desk", "'themes/night-desk/theme.yaml' is there already");
  }

  @Test
  void itCannotHaveTheNameOfTheThemeThatItExtends() throws IOException {
    refused("default", "'default' is the theme that a new one extends");
  }

  private void refused(String name, String message) throws IOException {
    var before = Trees.contents(project);

    Run run = Program.run(project, "new", "theme", name);

    assertThat(run.exit()).isEqualTo(Main.FAILED);
    assertThat(run.err()).startsWith("rolebook: error: " + message);
    assertThat(Trees.contents(project)).isEqualTo(before);
  }
}

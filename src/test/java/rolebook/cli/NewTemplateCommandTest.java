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
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program;
import rolebook.Program.Run;
import rolebook.Trees;
import rolebook.proof.Installed;

/** A new template is valid, prints, and parses cleanly before anybody has touched it. */
class NewTemplateCommandTest {
  @TempDir private Path project;

  @BeforeEach
  void layOut() throws IOException {
    Trees.copy(Path.of("src/test/cases/base/content"), project.resolve("content"));
    Trees.copy(Path.of("themes/default"), project.resolve("themes/default"));
  }

  @Test
  void saysWhatItWroteAndWhatIsNext() {
    Run run = Program.run(project, "new", "template", "Blue Hour");

    assertThat(run.exit()).as(run.err()).isEqualTo(Main.DONE);
    assertThat(run.out())
        .isEqualTo(
            """
            content/templates/blue-hour/template.yaml
            content/templates/blue-hour/document.css
            next: name it in a role's 'templates', see it with 'rolebook build',
                  and run 'rolebook prove blue-hour' when it looks right
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Blue Hour",
        "blue-hour",
        "Größe & Maß",
        "A: \"B\" #1",
        "No",
        "911",
        "back\\slash"
      })
  void theSiteBuildsWithItAtOnce(String name) throws IOException {
    Program.run(project, "new", "template", name);

    Run run = Program.run(project, "build", "--strict");

    assertThat(run.exit()).as(run.err()).isEqualTo(Main.DONE);
    String shown = name.equals("blue-hour") ? "Blue Hour" : name;
    assertThat(Files.readString(project.resolve("site/resume-templates/index.html")))
        .contains(shown.replace("&", "&amp;").replace("\"", "&quot;"));
  }

  @Test
  void itIsProvenAsItStands() {
    Installed.chromium();
    Program.run(project, "new", "template", "blue-hour");

    Run run = Program.run(project, "prove", "blue-hour");

    assertThat(run.exit()).as(run.err()).isEqualTo(Main.DONE);
  }

  @Test
  void nothingIsWrittenOverWhatIsThere() throws IOException {
    Path style = project.resolve("content/templates/blue-hour/document.css");
    Trees.write(style, ".document { color: #222 }\n");

    refused("'content/templates/blue-hour/document.css' is there already", "Blue Hour");
  }

  @Test
  void aNameNeedsLettersForAnAddress() throws IOException {
    refused("'日本' makes no address", "日本");
  }

  @Test
  void aProjectNeedsContent() throws IOException {
    refused("there is no folder 'nowhere' to write in", "blue-hour", "--content", "nowhere");
  }

  private void refused(String message, String... arguments) throws IOException {
    var all = new ArrayList<>(List.of("new", "template"));
    all.addAll(List.of(arguments));
    var before = Trees.contents(project);

    Run run = Program.run(project, all.toArray(String[]::new));

    assertThat(run.exit()).isEqualTo(Main.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("rolebook: error: " + message);
    assertThat(Trees.contents(project)).isEqualTo(before);
  }
}

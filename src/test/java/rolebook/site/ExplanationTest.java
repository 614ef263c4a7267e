package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program.Run;

/** {@code --explain} says what made a build render a page again. */
class ExplanationTest {
  private static final String PAGE = "/resume-examples/nurse-1/";

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void build() throws IOException {
    project = Project.in(root).roles(0, 4);
    assertThat(project.build().exit()).isZero();
  }

  private String explanation(String... options) {
    Run run = project.build(options.length == 0 ? new String[] {"--explain", PAGE} : options);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.err();
  }

  private void replace(String file, String text, String by) throws IOException {
    String old = Files.readString(project.content().resolve(file));
    assertThat(old).contains(text);
    project.write(file, old.replace(text, by));
  }

  @Test
  void saysThatNothingHasChanged() {
    assertThat(explanation())
        .isEqualTo("'%s' is kept: nothing that it is made from has changed%n".formatted(PAGE));
  }

  @Test
  void namesTheFileThatChanged() throws IOException {
    replace("roles/nurse-1.md", "reads for units", "looks for units");

    assertThat(explanation())
        .isEqualTo("'%s' is rendered: content/roles/nurse-1.md changed%n".formatted(PAGE));
  }

  @Test
  void namesWhatThePageShowsOfOthers() throws IOException {
    replace("roles/nurse-2.md", "title: Nurse 2", "title: Nurse of the second kind");

    assertThat(explanation())
        .isEqualTo("'%s' is rendered: what it shows of others: related changed%n".formatted(PAGE));
  }

  @Test
  void saysThatTheSettingsChanged() throws IOException {
    replace("site.yaml", "title: ", "title: The ");

    assertThat(explanation())
        .isEqualTo("'%s' is rendered: the settings of the site have changed%n".formatted(PAGE));
  }

  @Test
  void saysThatThePublishedFileIsNotWhatItWas() throws IOException {
    Files.writeString(project.site().resolve("resume-examples/nurse-1/index.html"), "");

    assertThat(explanation()).contains("somebody changed or deleted the published file");
  }

  @Test
  void saysThatAPageIsNewOrThatThereIsNone() throws IOException {
    project.roles(7, 8);

    assertThat(explanation("--explain", "resume-examples/nurse-7")).contains("the page is new");
    assertThat(explanation("--explain", "/nowhere/")).isEqualTo("there is no page '/nowhere/'\n");
  }

  @Test
  void saysThatOtherOptionsMadeIt() {
    assertThat(explanation("--drafts", "--explain", PAGE)).contains("other options");
  }

  @Test
  void saysThatNothingIsKnownWithoutAManifest() {
    Project.deleteAll(project.work());

    assertThat(explanation()).contains("no build is known to have made the site");
  }
}

package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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

/** What the command line says to arguments that it cannot use. */
class UsageTest {
  @TempDir private Path root;

  @BeforeEach
  void makeProject() throws IOException {
    Project.in(root);
  }

  private Run refused(String... arguments) throws IOException {
    List<String> before = Trees.files(root);
    Run run = Program.run(root, arguments);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("rolebook: error: ").doesNotContain("Exception", "null");
    assertThat(Trees.files(root)).isEqualTo(before);
    return run;
  }

  @ParameterizedTest
  @CsvSource({
    "--otput, --output",
    "--ouput=x, --output",
    "--drafs, --drafts",
    "--strct, --strict",
    "--base-ulr=http://x, --base-url",
    "--formta=human, --format",
    "--themes=x, --theme",
    "--rot=x, --root"
  })
  void suggestsTheOptionThatWasMeant(String option, String meant) throws IOException {
    Run run = refused("build", option);

    assertThat(run.err())
        .startsWith("rolebook: error: unknown option: '" + option + "'")
        .contains("did you mean '" + meant + "'?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"biuld", "buidl", "biild", "Build"})
  void suggestsTheCommandThatWasMeant(String command) throws IOException {
    assertThat(refused(command).err()).contains("'" + command + "'", "did you mean 'build'?");
  }

  @Test
  void suggestsNothingForWhatIsLikeNothing() throws IOException {
    assertThat(refused("xyzzy").err()).contains("'xyzzy'").doesNotContain("did you mean");
    assertThat(refused("build", "--xyzzy").err())
        .contains("'--xyzzy'", "'rolebook build --help'")
        .doesNotContain("did you mean");
  }

  @Test
  void listsTheCommandsWhenThereIsNone() throws IOException {
    assertThat(refused().err()).contains("there is no command", "build");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--root", "--content", "--output", "--theme", "--base-url", "--format"})
  void namesAnOptionWhoseArgumentIsMissing(String option) throws IOException {
    assertThat(refused("build", option).err()).contains("missing", option);
  }

  @Test
  void namesAnArgumentThatIsTooMany() throws IOException {
    assertThat(refused("build", "everything").err()).contains("'everything'");
  }

  @Test
  void namesARootThatIsNotThereOrNoFolder() throws IOException {
    assertThat(refused("build", "--root", "nowhere").err()).contains("'nowhere'");
    assertThat(refused("build", "--root", "content/site.yaml").err())
        .contains("'content/site.yaml'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "ftp://example.org",
        "https://",
        "https:///path",
        "https://a b",
        "https://example.org/?a",
        "https://example.org/#a",
        "mailto:a@example.org"
      })
  void refusesABaseUrlThatIsNoAddress(String url) throws IOException {
    assertThat(refused("build", "--base-url", url).err())
        .contains("'" + url + "' is not the address of a site");
  }

  @Test
  void saysWhatAFormatMayBe() throws IOException {
    assertThat(refused("build", "--format", "yml").err()).contains("--format", "'yml'", "human");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../themes", "a/b", "no-such", ""})
  void reportsAThemeThatDoesNotExistAsAnError(String theme) {
    Run run = Program.run(root, "build", "--theme", theme);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("there is no theme '" + theme + "'").doesNotContain("null");
  }
}

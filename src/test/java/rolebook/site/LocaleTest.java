package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program.Run;
import rolebook.Trees;

/** The packaged program in a locale that knows ASCII only. */
class LocaleTest {
  private static final Map<String, String> ASCII = Map.of("LC_ALL", "C", "LANG", "C");

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void makeProject() throws IOException {
    project = Project.in(root);
  }

  private static Run run(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> java = List.of("-Dfile.encoding=US-ASCII");
    return Child.run(folder, ASCII, Child.command(java, arguments));
  }

  @Test
  void printsProblemsInUtf8() throws IOException, InterruptedException {
    project.write("site.yaml", "title: Café Zürich\nurl: https://tiny.example.org\nthéme: ∅\n");

    Run run = run(root, "build");

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                """
                content/site.yaml:3:1: error: there is no key 'théme' here [unknown-key]
                    3 | théme: ∅
                      | ^^^^^ did you mean 'theme'?
                1 error: nothing was published
                """));
  }

  @Test
  void countsColumnsInCharactersNotInBytes() throws IOException, InterruptedException {
    project.write(
        "roles/nurse-2.md",
        Files.readString(project.content().resolve("roles/nurse.md"))
            .replace("templates: [plain]", "templates: [{id: plain, why: Für Ärzte}, plane]"));

    Run run = run(root, "build");

    assertThat(run.err())
        .contains("content/roles/nurse-2.md:5:42: error: ")
        .contains(
            """
                5 | templates: [{id: plain, why: Für Ärzte}, plane]
                  |                                          ^^^^^ there is: plain
            """);
  }

  @Test
  void printsHelpInUtf8() throws IOException, InterruptedException {
    assertThat(run(root, "--help").out()).contains("résumé advice");
    assertThat(run(root).err()).contains("résumé advice");
  }

  @Test
  void publishesTheSameBytesAsInAnyOtherLocale() throws IOException, InterruptedException {
    project.write("site.yaml", "title: Café Zürich\nurl: https://tiny.example.org\n");
    assertThat(run(root, "build").exit()).isZero();

    assertThat(project.published()).isEqualTo(project.clean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/é.txt", "assets/é/one.txt", "roles/santé/nurse-2.md", "é.yaml"})
  void publishesAFileWhoseNameItCannotSayRightOrNotAtAll(String file)
      throws IOException, InterruptedException {
    project.write(file, Files.readString(project.content().resolve("roles/nurse.md")));

    Run run = run(root, "build");

    if (run.exit() == 0) {
      assertThat(project.published()).isEqualTo(project.clean());
    } else {
      assertOneLine(run);
      assertThat(Trees.files(project.site())).isEmpty();
    }
  }

  @Test
  void leavesASiteWithSuchAFileAsItIs() throws IOException, InterruptedException {
    project.write("assets/é.txt", "é");
    assertThat(project.build().exit()).isZero();
    var old = project.published();
    project.write("site.yaml", "title: Changed\nurl: https://tiny.example.org\n");

    Run run = run(root, "build");

    if (run.exit() == 0) {
      assertThat(project.published()).isEqualTo(project.clean());
    } else {
      assertOneLine(run);
      assertThat(project.published()).isEqualTo(old);
    }
  }

  @Test
  void keepsAForeignFileWhoseNameItCannotSay() throws IOException, InterruptedException {
    Trees.write(project.site().resolve("é/é.txt"), "mine");

    Run run = run(root, "build");

    assertThat(run.exit()).isIn(0, 2);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(project.site().resolve("é/é.txt")).hasContent("mine");
    assertThat(run(root, "build").exit()).isEqualTo(run.exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--root", "--content", "--output"})
  void buildsOrRefusesAFolderWhoseNameItCannotSay(String option)
      throws IOException, InterruptedException {
    Trees.copy(project.content(), root.resolve("é/content"));

    Run run = run(root, "build", option, root.resolve("é").toString());

    if (run.exit() != 0) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("LC_ALL").doesNotContain("Exception", "null");
      assertThat(Trees.files(root.resolve("é"))).allMatch(file -> file.startsWith("content/"));
    }
  }

  @Test
  void buildsOrRefusesACurrentFolderWhoseNameItCannotSay()
      throws IOException, InterruptedException {
    Trees.copy(project.content(), root.resolve("é/content"));

    Run run = run(root.resolve("é"), "build");

    if (run.exit() != 0) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("LC_ALL").doesNotContain("Exception", "null");
    }
  }

  private static void assertOneLine(Run run) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("rolebook: error: ")
        .contains("LC_ALL=C.UTF-8")
        .hasLineCount(1)
        .isEqualTo(new String(run.err().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }
}

package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program.Run;
import rolebook.Trees;

/**
 * A build writes what has changed, takes away what is no longer meant, and touches nothing else.
 */
class PublishingTest {
  private static final String SUMMARY =
      "Show whom you looked after, on which ward, and what you did for them.";

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void build() throws IOException {
    project = Project.in(root).roles(0, 8).write("assets/pictures/deep/one.txt", "one");
    assertThat(project.build().exit()).isZero();
  }

  @Test
  void touchesNothingWhenNothingHasChanged() throws IOException {
    var before = project.identities();
    var work = Trees.files(project.work());

    Run run = project.build();

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(" 0 written, %d unchanged, 0 removed".formatted(before.size()));
    assertThat(project.identities()).isEqualTo(before);
    assertThat(Trees.files(project.work())).isEqualTo(work);
  }

  @Test
  void writesOnlyThePagesThatShowAChangedSummary() throws IOException {
    String summary = "A summary of one role that no other role has, and long enough.";
    project.roles(3, 4);
    replace("roles/nurse-3.md", SUMMARY, summary);
    assertThat(project.build().exit()).isZero();
    var showing = new TreeSet<String>();
    Trees.contents(project.site()).entrySet().stream()
        .filter(file -> file.getValue().contains(summary))
        .forEach(file -> showing.add(file.getKey()));
    var before = project.identities();

    replace("roles/nurse-3.md", "A summary", "The summary");
    assertThat(project.build().exit()).isZero();

    assertThat(Project.changed(before, project.identities())).isEqualTo(showing);
    assertThat(showing)
        .contains("resume-examples/nurse-3/index.html")
        .doesNotContain("resume-templates/index.html", "sitemap.xml");
  }

  @Test
  void writesOneFileWhenAnAssetChanges() throws IOException {
    var before = project.identities();

    project.write("assets/pictures/deep/one.txt", "two");
    Run run = project.build();

    assertThat(run.out()).contains(" 1 written");
    assertThat(Project.changed(before, project.identities()))
        .containsExactly("pictures/deep/one.txt");
  }

  @Test
  void takesAwayThePagesOfARoleThatIsGoneAndItsFolder() throws IOException {
    project.delete("roles/nurse-3.md").delete("assets/pictures/deep/one.txt");

    Run run = project.build();

    assertThat(run.out()).contains(" 3 removed");
    assertThat(project.site().resolve("resume-examples/nurse-3")).doesNotExist();
    assertThat(project.site().resolve("pictures")).doesNotExist();
    assertThat(project.published()).isEqualTo(project.clean());
  }

  @Test
  void putsRightWhatWasEditedDeletedOrReplacedInTheOutput() throws IOException {
    var clean = project.published();
    Path page = project.site().resolve("resume-examples/nurse-1/index.html");
    Files.writeString(page, Files.readString(page).replace("Nurse 1", "Nurse 9"));
    Files.delete(project.site().resolve("resume-examples/nurse-2/index.html"));
    Files.delete(project.site().resolve("sitemap.xml"));
    Files.createDirectory(project.site().resolve("sitemap.xml"));
    Project.deleteAll(project.site().resolve("categories"));
    Files.writeString(project.site().resolve("index.html"), "");

    assertThat(project.build().exit()).isZero();

    assertThat(project.published()).isEqualTo(clean);
  }

  @Test
  void buildsAgainWhenTheWholeOutputIsGone() throws IOException {
    var clean = project.published();
    Project.deleteAll(project.site());

    assertThat(project.build().exit()).isZero();

    assertThat(project.published()).isEqualTo(clean);
  }

  @Test
  void publishesAFileWhereAFolderWasAndTheReverse() throws IOException {
    project.delete("assets/pictures/deep/one.txt");
    Files.delete(project.content().resolve("assets/pictures/deep"));
    project.write("assets/pictures/deep", "now a file");
    assertThat(project.build().exit()).isZero();
    assertThat(project.site().resolve("pictures/deep")).hasContent("now a file");

    project.delete("assets/pictures/deep").write("assets/pictures/deep/one.txt", "a folder again");
    assertThat(project.build().exit()).isZero();
    assertThat(project.site().resolve("pictures/deep/one.txt")).hasContent("a folder again");
    assertThat(project.published()).isEqualTo(project.clean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pictures", "resume-examples/nurse-9", "spot"})
  void publishesAFileWhereAnEmptyFolderIsInTheWay(String address) throws IOException {
    project.delete("assets/pictures/deep/one.txt");
    Project.deleteAll(project.content().resolve("assets/pictures"));
    Files.createDirectories(project.site().resolve(address).resolve("empty"));

    Run run = project.write("assets/" + address, "a file").build();

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(project.published()).isEqualTo(project.clean());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words.txt",
        " leads.txt",
        "trails ",
        "- 1 x",
        "#?%&.txt",
        "a\nb.txt",
        "a\rb.txt",
        "é"
      })
  void publishesOrRefusesAnAssetWhateverItsName(String name) throws IOException {
    Run run = project.write("assets/" + name, "whatever its name").build();

    if (run.exit() == 0) {
      assertThat(project.site().resolve(name)).hasContent("whatever its name");
      assertThat(project.site().resolve("index.html")).exists();
      assertThat(project.build().out()).contains(" 0 written");
      project.delete("assets/" + name);
      assertThat(project.build().exit()).isZero();
      assertThat(project.site().resolve(name)).doesNotExist();
    } else {
      assertThat(run.err()).contains("content/assets/");
    }
  }

  private void replace(String file, String text, String by) throws IOException {
    project.write(file, Files.readString(project.content().resolve(file)).replace(text, by));
  }
}

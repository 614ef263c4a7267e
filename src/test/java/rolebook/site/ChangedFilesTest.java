package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Trees;
import rolebook.site.BuildResult.Published;

/** A builder that is told which files have changed looks at all of them where it has to. */
class ChangedFilesTest {
  private static final String MISTAKE = "A [link](role:nowhere) to nothing.\n";

  @TempDir private Path root;

  private Project project;
  private SiteBuilder builder;

  @BeforeEach
  void start() throws Exception {
    project = Project.in(root).roles(0, 4).write("assets/notes.txt", "notes");
    Trees.write(root.resolve("themes/own/theme.yaml"), "name: Own\nextends: default\n");
    project.write("site.yaml", "title: Tiny\nurl: https://tiny.example.org\ntheme: own\n");
    builder = new SiteBuilder(project.options(), Progress.NONE);
    assertThat(builder.build().published()).isNotNull();
  }

  @AfterEach
  void close() throws Exception {
    builder.close();
  }

  private Path file(String name) {
    return project.content().resolve(name);
  }

  private void replace(String file, String text, String by) throws IOException {
    project.write(file, Files.readString(file(file)).replace(text, by));
  }

  /** Builds, told of some files of the content, and compares with a clean build. */
  private Published build(String... changed) throws Exception {
    return build(Arrays.stream(changed).map(this::file).toList());
  }

  private Published build(List<Path> changed) throws Exception {
    BuildResult result = builder.build(changed);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(Project.changed(project.published(), project.clean())).isEmpty();
    return result.published();
  }

  @Test
  void seesThatNothingHasChanged() throws Exception {
    var before = project.identities();

    assertThat(build()).isEqualTo(new Published(0, before.size(), 0, 0));

    assertThat(project.identities()).isEqualTo(before);
  }

  @Test
  void seesAnEditedEntry() throws Exception {
    replace("roles/nurse-1.md", "Cared for four", "Cared for five");
    assertThat(build("roles/nurse-1.md").rendered()).isEqualTo(1);

    replace("roles/nurse-1.md", "Nurse 1", "Nurse One");
    assertThat(build("roles/nurse-1.md").rendered()).isGreaterThan(1);
  }

  @Test
  void seesANewEntry() throws Exception {
    project.roles(7, 8);

    build("roles/nurse-7.md");

    assertThat(project.site().resolve("resume-examples/nurse-7/index.html")).exists();
  }

  @Test
  void seesAnEntryThatIsGone() throws Exception {
    project.delete("roles/nurse-1.md");

    assertThat(build("roles/nurse-1.md").removed()).isEqualTo(2);
  }

  @Test
  void seesAnEntryThatMoved() throws Exception {
    Files.createDirectory(file("roles/deep"));
    Files.move(file("roles/nurse-1.md"), file("roles/deep/nurse-9.md"));

    build("roles/nurse-1.md", "roles/deep/nurse-9.md");
  }

  @Test
  void seesAFolderInPlaceOfAnEntry() throws Exception {
    project.delete("roles/nurse-1.md");
    project.roles(7, 8);
    Files.createDirectory(file("roles/nurse-1.md"));
    Files.move(file("roles/nurse-7.md"), file("roles/nurse-1.md/nurse-7.md"));

    build("roles/nurse-1.md");
  }

  @Test
  void looksAtAllWhenToldOfAFolder() throws Exception {
    replace("roles/nurse-1.md", "Cared for four", "Cared for five");
    project.roles(7, 8);

    build("roles");
  }

  @Test
  void looksAtAllWhenToldOfAFileOutsideTheContent() throws Exception {
    replace("roles/nurse-1.md", "Cared for four", "Cared for five");

    build(List.of(root.resolve("README.md")));
  }

  @Test
  void seesTheThemeChange() throws Exception {
    Path view = root.resolve("themes/own/views/start.ftlh");
    Trees.write(view, Files.readString(Path.of("themes/default/views/start.ftlh")) + "<!-- -->");

    build(List.of(view));
  }

  @Test
  void seesSettingsAndAssetsChange() throws Exception {
    replace("site.yaml", "Tiny", "Tinier");
    build("site.yaml");
    replace("categories.yaml", "name:", "name: More");
    build("categories.yaml");
    project.write("assets/notes.txt", "other notes");
    build("assets/notes.txt");
    project.write("assets/more/notes.txt", "more notes");
    build("assets/more/notes.txt");
    project.delete("assets/more/notes.txt");
    build("assets/more/notes.txt");
  }

  @Test
  void seesATemplatesStylesheetChange() throws Exception {
    project.write("templates/plain/document.css", ".document { font-family: sans-serif; }\n");
    build("templates/plain/document.css");
  }

  @Test
  void seesAnEntryAndAnAssetChangeTogether() throws Exception {
    replace("roles/nurse-1.md", "Nurse 1", "Nurse One");
    project.write("assets/notes.txt", "other notes");

    build("roles/nurse-1.md", "assets/notes.txt");
  }

  @Test
  void seesWhatChangedInABuildThatFailed() throws Exception {
    String right = Files.readString(file("roles/nurse-1.md"));
    project.write("roles/nurse-1.md", right.replace("A ward", MISTAKE + "\nA ward"));
    assertThat(builder.build(List.of(file("roles/nurse-1.md"))).published()).isNull();

    replace("roles/nurse-2.md", "Cared for four", "Cared for five");
    BuildResult again = builder.build(List.of(file("roles/nurse-2.md")));
    assertThat(again.published()).isNull();
    assertThat(again.diagnostics()).hasSize(1);

    project.write("roles/nurse-1.md", right);
    build("roles/nurse-1.md");
  }

  @Test
  void seesWhatAnotherBuilderPublished() throws Exception {
    replace("roles/nurse-1.md", "Nurse 1", "Nurse One");
    project.roles(7, 8);
    assertThat(project.build().exit()).isZero();

    replace("roles/nurse-2.md", "Cared for four", "Cared for five");
    build("roles/nurse-2.md");
  }

  @Test
  void leavesTheNextBuilderNothingToDo() throws Exception {
    replace("roles/nurse-1.md", "Nurse 1", "Nurse One");
    build("roles/nurse-1.md");
    replace("roles/nurse-2.md", "Cared for four", "Cared for five");
    build("roles/nurse-2.md");
    builder.close();

    builder = new SiteBuilder(project.options(), Progress.NONE);
    Published published = builder.build().published();

    assertThat(published).isEqualTo(new Published(0, published.unchanged(), 0, 0));
  }
}

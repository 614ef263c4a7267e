package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Trees;
import rolebook.site.BuildResult.Published;
import rolebook.site.Manifest.PublishedFile;

/** A build renders the pages that show what has changed, and no others. */
class RenderedPagesTest {
  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void build() throws Exception {
    project = Project.in(root).roles(0, 8);
    assertThat(published().rendered()).isGreaterThan(10);
  }

  private Published published() throws Exception {
    try (var builder = new SiteBuilder(project.options(), Progress.NONE)) {
      return builder.build().published();
    }
  }

  private Manifest manifest() throws IOException {
    try (var aside = new LaidAside(project.work().resolve("aside"), Long.MAX_VALUE)) {
      return ManifestFile.read(project.work().resolve("manifest"), "content", aside);
    }
  }

  private void replace(String file, String text, String by) throws IOException {
    String now = Files.readString(project.content().resolve(file));
    assertThat(now).contains(text);
    project.write(file, now.replace(text, by));
  }

  /** The pages that hold a text. */
  private Set<String> showing(String text) throws IOException {
    var showing = new TreeSet<String>();
    Trees.contents(project.site())
        .forEach(
            (file, page) -> {
              if (file.endsWith(".html") && page.contains(text)) {
                showing.add(file);
              }
            });
    return showing;
  }

  @Test
  void rendersNothingWhenNothingHasChanged() throws Exception {
    var before = project.identities();

    assertThat(published()).isEqualTo(new Published(0, before.size(), 0, 0));

    assertThat(project.identities()).isEqualTo(before);
  }

  @Test
  void rendersNothingWhenFilesWereOnlyTouched() throws Exception {
    var before = project.identities();
    project
        .roles(0, 8)
        .write("site.yaml", Files.readString(project.content().resolve("site.yaml")));

    assertThat(published()).isEqualTo(new Published(0, before.size(), 0, 0));

    assertThat(project.identities()).isEqualTo(before);
  }

  @Test
  void rendersOnePageWhenOneTextHasChanged() throws Exception {
    var before = project.identities();
    replace("roles/nurse-3.md", "Cared for four", "Cared for five");

    assertThat(published()).isEqualTo(new Published(2, before.size() - 2, 0, 1));

    assertThat(Project.changed(before, project.identities()))
        .containsExactly(
            "resume-examples/nurse-3/index.html", "resume-examples/nurse-3/resume.json");
    assertThat(project.published()).isEqualTo(project.clean());
  }

  @Test
  void rendersTheTemplatesPagesWhenTheRoleThatTheyShowHasChanged() throws Exception {
    var before = project.identities();
    replace("roles/nurse.md", "Cared for four", "Cared for five");

    published();

    assertThat(Project.changed(before, project.identities()))
        .containsExactlyInAnyOrder(
            "resume-examples/nurse/index.html",
            "resume-examples/nurse/resume.json",
            "resume-templates/index.html",
            "resume-templates/plain/index.html");
    assertThat(project.published()).isEqualTo(project.clean());
  }

  @Test
  void rendersThePagesThatShowATitleWhenItHasChanged() throws Exception {
    Map<String, PublishedFile> before = manifest().files();
    replace("roles/nurse-3.md", "Nurse 3", "Nurse 3 and a half");

    Published published = published();

    Map<String, PublishedFile> after = manifest().files();
    var rendered = new TreeSet<>(after.keySet());
    rendered.removeIf(
        file ->
            !file.endsWith(".html")
                || Objects.equals(before.get(file).key(), after.get(file).key()));
    Set<String> showing = showing("Nurse 3 and a half");
    showing.add("resume-templates/index.html"); // another theme could show it there
    assertThat(rendered).isEqualTo(showing);
    assertThat(published.rendered()).isEqualTo(rendered.size());
    assertThat(project.published()).isEqualTo(project.clean());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"resume-examples/nurse-3/index.html", "404.html", "categories/index.html"})
  void rendersOnlyThePageThatSomeoneSpoilt(String page) throws Exception {
    var before = project.identities();
    Files.writeString(project.site().resolve(page), "spoilt");

    assertThat(published()).isEqualTo(new Published(1, before.size() - 1, 0, 1));

    assertThat(Project.changed(before, project.identities())).containsExactly(page);
  }
}

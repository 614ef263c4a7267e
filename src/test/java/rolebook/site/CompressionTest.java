package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program.Run;
import rolebook.Trees;

/** Text files are published compressed, too, where a build is told to. */
class CompressionTest {
  private static final String PAGE = "resume-examples/nurse-1/index.html";
  private static final String LONG = "notes ".repeat(100);

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void build() throws IOException {
    project = Project.in(root).roles(0, 3).write("assets/notes.txt", LONG);
    project.write("assets/tiny.txt", "tiny").write("assets/own.css", LONG);
    project.write("assets/own.css.gz", "the writer's own");
    compress();
  }

  private void compress() {
    Run run = project.build("--compress");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("warning:");
  }

  private boolean has(String file) {
    return Files.exists(project.site().resolve(file));
  }

  private void assertClean() throws IOException {
    SortedMap<String, String> published = project.published();
    Project.deleteAll(project.site());
    Project.deleteAll(project.work());
    compress();
    assertThat(Project.changed(published, project.published())).isEmpty();
  }

  @Test
  void holdsWhatTheFileBesideItHolds() throws IOException {
    for (String file : Trees.files(project.site())) {
      if (file.endsWith(".gz") && !file.equals("own.css.gz")) {
        Path plain = project.site().resolve(file.replaceAll("\\.gz$", ""));
        byte[] compressed = Files.readAllBytes(project.site().resolve(file));
        assertThat(compressed.length).isLessThan((int) Files.size(plain));
        assertThat(compressed).startsWith(0x1F, 0x8B, 8, 0, 0, 0, 0, 0); // and no time
        try (var in = new GZIPInputStream(Files.newInputStream(project.site().resolve(file)))) {
          assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(plain));
        }
      }
    }
    assertThat(has(PAGE + ".gz")).isTrue();
    assertThat(has("sitemap.xml.gz")).isTrue();
    assertThat(has("notes.txt.gz")).isTrue();
  }

  @Test
  void isNotThereWhereItWouldBeNoSmaller() {
    assertThat(has("tiny.txt")).isTrue();
    assertThat(has("tiny.txt.gz")).isFalse();
  }

  @Test
  void leavesTheWritersOwnInItsPlace() throws IOException {
    assertThat(Files.readString(project.site().resolve("own.css.gz")))
        .isEqualTo("the writer's own");
  }

  @Test
  void isMadeAgainOnlyWhereTheFileHasChanged() throws IOException {
    SortedMap<String, String> before = project.identities();
    project.write("assets/notes.txt", LONG + "more");
    compress();

    assertThat(Project.changed(before, project.identities()))
        .containsExactly("notes.txt", "notes.txt.gz");
    assertClean();
  }

  @Test
  void goesWhenTheFileGoes() throws IOException {
    project.delete("assets/notes.txt").delete("roles/nurse-1.md");
    compress();

    assertThat(has("notes.txt.gz")).isFalse();
    assertThat(has(PAGE + ".gz")).isFalse();
    assertClean();
  }

  @Test
  void goesAndComesBackWithTheSizeOfTheFile() throws IOException {
    project.write("assets/notes.txt", "short").write("assets/tiny.txt", LONG);
    compress();
    assertThat(has("notes.txt.gz")).isFalse();
    assertThat(has("tiny.txt.gz")).isTrue();

    project.write("assets/notes.txt", LONG).write("assets/tiny.txt", "tiny");
    compress();
    assertThat(has("notes.txt.gz")).isTrue();
    assertThat(has("tiny.txt.gz")).isFalse();
    assertClean();
  }

  @Test
  void isPutRight() throws IOException {
    SortedMap<String, String> before = project.published();
    Files.writeString(project.site().resolve(PAGE + ".gz"), "edited");
    Files.delete(project.site().resolve("notes.txt.gz"));
    compress();

    assertThat(Project.changed(before, project.published())).isEmpty();
  }

  @Test
  void goesWhenItIsNotAskedForAnyMore() throws IOException {
    assertThat(project.build().exit()).isZero();

    assertThat(has(PAGE + ".gz")).isFalse();
    assertThat(project.published()).isEqualTo(project.clean());
  }
}

package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program.Run;
import rolebook.Trees;

/** Text files are published compressed, too, where a build is told to. */
class CompressionTest {
  private static final String PAGE = "resume-examples/nurse-1/index.html";
  private static final List<String> ENDINGS = List.of(".gz", ".br");
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
      if (file.matches(".*\\.(gz|br)") && !file.equals("own.css.gz")) {
        byte[] plain =
            Files.readAllBytes(project.site().resolve(file.replaceAll("\\.(gz|br)$", "")));
        byte[] compressed = Files.readAllBytes(project.site().resolve(file));
        assertThat(compressed.length).isLessThan(plain.length);
        assertThat(plain(file, compressed)).isEqualTo(plain);
      }
    }
    for (String ending : ENDINGS) {
      assertThat(has(PAGE + ending)).isTrue();
      assertThat(has("sitemap.xml" + ending)).isTrue();
      assertThat(has("notes.txt" + ending)).isTrue();
    }
  }

  private static byte[] plain(String file, byte[] compressed) throws IOException {
    if (file.endsWith(".gz")) {
      assertThat(compressed).startsWith(0x1F, 0x8B, 8, 0, 0, 0, 0, 0); // and no time
    }
    var bytes = new ByteArrayInputStream(compressed);
    try (InputStream in =
        file.endsWith(".gz") ? new GZIPInputStream(bytes) : new BrotliInputStream(bytes)) {
      return in.readAllBytes();
    }
  }

  @Test
  void brotliIsTheSmaller() throws IOException {
    assertThat(Files.size(project.site().resolve(PAGE + ".br")))
        .isLessThan(Files.size(project.site().resolve(PAGE + ".gz")));
  }

  @Test
  void isNotThereWhereItWouldBeNoSmaller() {
    assertThat(has("tiny.txt")).isTrue();
    for (String ending : ENDINGS) {
      assertThat(has("tiny.txt" + ending)).isFalse();
    }
  }

  @Test
  void leavesTheWritersOwnInItsPlace() throws IOException {
    assertThat(Files.readString(project.site().resolve("own.css.gz")))
        .isEqualTo("the writer's own");
    assertThat(has("own.css.br")).isTrue();
  }

  @Test
  void isMadeAgainOnlyWhereTheFileHasChanged() throws IOException {
    SortedMap<String, String> before = project.identities();
    project.write("assets/notes.txt", LONG + "more");
    compress();

    assertThat(Project.changed(before, project.identities()))
        .containsExactly("notes.txt", "notes.txt.br", "notes.txt.gz");
    assertClean();
  }

  @Test
  void goesWhenTheFileGoes() throws IOException {
    project.delete("assets/notes.txt").delete("roles/nurse-1.md");
    compress();

    for (String ending : ENDINGS) {
      assertThat(has("notes.txt" + ending)).isFalse();
      assertThat(has(PAGE + ending)).isFalse();
    }
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
    Files.writeString(project.site().resolve(PAGE + ".br"), "edited");
    Files.delete(project.site().resolve("notes.txt.gz"));
    Files.delete(project.site().resolve("notes.txt.br"));
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

package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program.Run;
import rolebook.Trees;

/** Files in the output that no build wrote are neither deleted nor overwritten. */
class ForeignFilesTest {
  private static final List<String> FOREIGN =
      List.of(
          "notes.txt",
          ".well-known/mine",
          "resume-examples/nurse-0/notes.txt",
          "resume-examples/nurse-0/deep/notes.txt",
          "pictures/notes.txt");

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void build() throws IOException {
    project = Project.in(root).roles(0, 2).write("assets/pictures/one.txt", "one");
    assertThat(project.build().exit()).isZero();
  }

  private void writeForeign() {
    FOREIGN.forEach(file -> Trees.write(project.site().resolve(file), "mine"));
  }

  private void assertForeignKept() {
    for (String file : FOREIGN) {
      assertThat(project.site().resolve(file)).hasContent("mine");
    }
  }

  @Test
  void keepsForeignFilesWhateverIsPublished() throws IOException {
    writeForeign();
    assertThat(project.build().err()).isEmpty();
    project.delete("roles/nurse-0.md").delete("assets/pictures/one.txt").roles(5, 6);

    Run run = project.build();

    assertThat(run.exit()).isZero();
    assertForeignKept();
    assertThat(project.site().resolve("resume-examples/nurse-0/index.html")).doesNotExist();
    assertThat(project.site().resolve("pictures/one.txt")).doesNotExist();
    var published = project.published();
    published.keySet().removeAll(FOREIGN);
    assertThat(filesOf(published)).isEqualTo(filesOf(project.clean()));
  }

  static Stream<byte[]> untrusted() {
    byte[] header = "rolebook manifest 2\n".getBytes(StandardCharsets.UTF_8);
    return Stream.of(new byte[0], header, "{}".getBytes(StandardCharsets.UTF_8), new byte[] {-1});
  }

  @ParameterizedTest
  @MethodSource("untrusted")
  void keepsAndNamesForeignFilesWhenTheManifestIsNone(byte[] manifest) throws IOException {
    Files.write(project.work().resolve("manifest"), manifest);
    checkUntrusted();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
  void keepsAndNamesForeignFilesWhenTheManifestIsCut(double part) throws IOException {
    Path manifest = project.work().resolve("manifest");
    byte[] whole = Files.readAllBytes(manifest);
    Files.write(manifest, Arrays.copyOf(whole, (int) (whole.length * part)));
    checkUntrusted();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.3, 0.5, 0.7, 0.9, 0.99})
  void keepsAndNamesForeignFilesWhenAByteOfTheManifestIsWrong(double part) throws IOException {
    Path manifest = project.work().resolve("manifest");
    byte[] bytes = Files.readAllBytes(manifest);
    bytes[(int) (bytes.length * part)] ^= 1;
    Files.write(manifest, bytes);
    checkUntrusted();
  }

  @Test
  void keepsAndNamesForeignFilesWhenThereIsNoManifest() throws IOException {
    Project.deleteAll(project.work());
    checkUntrusted();
  }

  /** Without a manifest, a page that is no longer meant cannot be told from a foreign file. */
  private void checkUntrusted() throws IOException {
    writeForeign();
    project.delete("roles/nurse-0.md");

    Run run = project.build();

    assertThat(run.exit()).isZero();
    assertThat(run.err().lines().filter(line -> line.contains("warning"))).hasSize(1);
    assertThat(run.err())
        .contains("[foreign-files]", "notes.txt", "resume-examples/nurse-0/index.html")
        .doesNotContain(".well-known", "resume-examples/nurse-1");
    assertForeignKept();
    assertThat(project.site().resolve("resume-examples/nurse-0/index.html")).exists();
    assertThat(Trees.contents(project.site())).containsAllEntriesOf(filesOf(project.clean()));
  }

  private static Map<String, String> filesOf(SortedMap<String, String> site) {
    site.keySet().removeIf(file -> file.endsWith("/"));
    return site;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resume-examples/nurse-7/index.html",
        "resume-examples/nurse-7",
        "new.txt",
        "new.txt/within",
        "folder",
        "folder/new.txt"
      })
  void refusesToOverwriteAForeignFile(String foreign) throws IOException {
    Trees.write(project.site().resolve(foreign), "mine");
    var before = project.published();
    project.roles(7, 8).write("assets/new.txt", "ours").write("assets/folder/new.txt", "ours");

    Run run = project.build();

    assertRefused(run, foreign);
    assertThat(project.published()).isEqualTo(before);
  }

  @Test
  void refusesToOverwriteASymbolicLinkThatLeadsToNothing() throws IOException {
    Path link = project.site().resolve("new.txt");
    Files.createSymbolicLink(link, Path.of("nowhere"));
    project.write("assets/new.txt", "ours");

    Run run = project.build();

    assertRefused(run, "new.txt");
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void refusesToOverwriteASymbolicLinkToAFolder() throws IOException {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(project.site().resolve("new.txt"), elsewhere);
    project.write("assets/new.txt", "ours");

    Run run = project.build();

    assertRefused(run, "new.txt");
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void saysThatAFolderIsInPlaceOfTheManifest() throws IOException {
    Path manifest = project.work().resolve("manifest");
    Files.delete(manifest);
    Files.createDirectory(manifest);
    var before = project.published();

    Run run = project.build();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("'" + manifest + "': is a directory");
    assertThat(project.published()).isEqualTo(before);
  }

  @Test
  void leavesAFolderThatTookThePlaceOfAFile() throws IOException {
    Files.delete(project.site().resolve("pictures/one.txt"));
    Path mine = project.site().resolve("pictures/one.txt/mine.txt");
    Trees.write(mine, "mine");
    project.delete("assets/pictures/one.txt");

    Run run = project.build();

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(mine).hasContent("mine");
    assertThat(project.build().exit()).isZero();
  }

  @Test
  void leavesAFileThatTookThePlaceOfAFolder() throws IOException {
    Project.deleteAll(project.site().resolve("pictures"));
    Trees.write(project.site().resolve("pictures"), "mine");
    project.delete("assets/pictures/one.txt");

    Run run = project.build();

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(project.site().resolve("pictures")).hasContent("mine");
    assertThat(project.build().exit()).isZero();
  }

  private void assertRefused(Run run, String foreign) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "rolebook: error: '%s' is in the way, and no build wrote it: move it elsewhere%n"
                .formatted(project.site().resolve(foreign)));
  }
}

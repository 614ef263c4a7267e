package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program.Run;
import rolebook.Trees;
import rolebook.content.Digest;
import rolebook.content.Stamp;
import rolebook.generator.Chance;
import rolebook.site.BuildResult.Published;
import rolebook.site.Manifest.PublishedFile;

/** A manifest saves work, and whatever is wrong with it, that is all it does. */
class ManifestTest {
  @TempDir private Path root;

  private Project project;
  private Path manifest;
  private SortedMap<String, String> content;

  @BeforeEach
  void build() throws IOException {
    project = Project.in(root).roles(0, 4).write("assets/notes.txt", "notes");
    manifest = project.work().resolve("manifest");
    assertThat(project.build().exit()).isZero();
  }

  /** What is to be built from now on, and not to be touched by that. */
  private void keepContent() throws IOException {
    content = Trees.contents(project.content());
  }

  @AfterEach
  void nothingOutsideTheSiteIsTouched() throws IOException {
    if (content != null) {
      assertThat(Trees.contents(project.content())).isEqualTo(content);
    }
  }

  private void text(int role, String text) throws IOException {
    String file = "roles/nurse-%d.md".formatted(role);
    project.roles(role, role + 1);
    String now = Files.readString(project.content().resolve(file));
    project.write(file, now.replace("A ward manager", text + ": a ward manager"));
  }

  private void assertClean(Run run) throws IOException {
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(Project.changed(project.published(), project.clean())).isEmpty();
  }

  static Stream<byte[]> wrong() {
    byte[] header = ManifestFile.HEADER;
    byte[] zeros = Arrays.copyOf(header, 1000);
    byte[] deep = Arrays.copyOf(header, header.length + Integer.BYTES + 100_000 + Long.BYTES);
    Arrays.fill(deep, header.length, deep.length, (byte) RecordTag.OPTIONAL);
    ByteBuffer.wrap(deep).putInt(header.length, 100_000);
    return Stream.of(new byte[0], header, Arrays.copyOf(header, 7), zeros, new byte[100], deep);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void survivesOneThatIsNone(byte[] bytes) throws IOException {
    Files.write(manifest, bytes);
    text(1, "Changed");
    keepContent();

    assertClean(project.build());
  }

  @Test
  void survivesOneThatIsCutAnywhere() throws IOException {
    byte[] whole = Files.readAllBytes(manifest);
    var damaged = new ArrayList<byte[]>();
    for (int i = 0; i < 9; i++) {
      damaged.add(Arrays.copyOf(whole, whole.length * i / 9 + i));
    }
    damaged.add(Arrays.copyOf(whole, whole.length - 1));

    survive(damaged);
  }

  @Test
  void survivesAWrongByteAnywhere() throws IOException {
    byte[] whole = Files.readAllBytes(manifest);
    var chance = new Chance(1);
    var damaged = new ArrayList<byte[]>();
    for (int i = 0; i < 50; i++) {
      byte[] bytes = whole.clone();
      bytes[chance.between(0, bytes.length - 1)] ^= (byte) (1 << chance.between(0, 7));
      damaged.add(bytes);
    }

    survive(damaged);
  }

  /** Builds over each of some manifests, a text changed to and fro. */
  private void survive(List<byte[]> manifests) throws IOException {
    var clean = new ArrayList<SortedMap<String, String>>();
    for (String text : List.of("One", "Two")) {
      text(1, text);
      clean.add(project.clean());
    }
    for (int i = 0; i < manifests.size(); i++) {
      text(1, i % 2 == 0 ? "One" : "Two");
      keepContent();
      Files.write(manifest, manifests.get(i));

      Run run = project.build();

      assertThat(run.exit()).as("%d: %s", i, run.err()).isZero();
      assertThat(Project.changed(project.published(), clean.get(i % 2))).as("%d", i).isEmpty();
      nothingOutsideTheSiteIsTouched();
    }
  }

  @Test
  void keepsAndNamesAPageThatOnlyALostOneKnew() throws IOException {
    Files.delete(manifest);
    project.delete("roles/nurse-1.md");
    keepContent();

    Run run = project.build();

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("[foreign-files]", "resume-examples/nurse-1/index.html");
    var left = Project.changed(project.published(), project.clean());
    assertThat(left)
        .containsExactly(
            "resume-examples/nurse-1/",
            "resume-examples/nurse-1/index.html",
            "resume-examples/nurse-1/resume.json");
  }

  @Test
  void survivesAnOlderOneAfterAnEdit() throws IOException {
    byte[] older = Files.readAllBytes(manifest);
    text(1, "Changed");
    project.write("assets/notes.txt", "other notes");
    assertThat(project.build().exit()).isZero();
    Files.write(manifest, older);
    assertClean(project.build());

    text(1, "Changed again");
    text(2, "Changed");
    Files.write(manifest, older);
    keepContent();
    assertClean(project.build());
  }

  @Test
  void survivesAnOlderOneAfterAPageWasAdded() throws IOException {
    byte[] older = Files.readAllBytes(manifest);
    project.roles(7, 8);
    assertThat(project.build().exit()).isZero();
    Files.write(manifest, older);
    keepContent();

    assertClean(project.build());
    assertClean(project.build());
  }

  @Test
  void refusesToOverwriteAPageThatAnOlderOneDoesNotKnow() throws IOException {
    byte[] older = Files.readAllBytes(manifest);
    project.roles(7, 8);
    assertThat(project.build().exit()).isZero();
    var before = project.published();
    Files.write(manifest, older);
    text(7, "Changed");
    keepContent();

    Run run = project.build();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("nurse-7", "is in the way, and no build wrote it");
    assertThat(project.published()).isEqualTo(before);
  }

  @Test
  void survivesAnOlderOneAfterAPageWasRemoved() throws IOException {
    byte[] older = Files.readAllBytes(manifest);
    project.delete("roles/nurse-1.md").delete("assets/notes.txt");
    assertThat(project.build().exit()).isZero();
    Files.write(manifest, older);
    keepContent();

    assertClean(project.build());
  }

  @Test
  void survivesThatOfAnotherProject() throws IOException {
    Project other = Project.in(root.resolve("other")).roles(1, 4);
    other.write("site.yaml", "title: Other\nurl: https://other.example.org\n");
    other.write(
        "roles/nurse-2.md", Files.readString(project.content().resolve("roles/nurse-3.md")));
    assertThat(other.build().exit()).isZero();
    Files.copy(other.work().resolve("manifest"), manifest, StandardCopyOption.REPLACE_EXISTING);
    keepContent();

    assertClean(project.build());
  }

  @Test
  void survivesOneInAnotherFormat() throws IOException {
    byte[] bytes = Files.readAllBytes(manifest);
    bytes[ManifestFile.HEADER.length - 2]++;
    Files.write(manifest, bytes);
    text(1, "Changed");
    keepContent();

    assertClean(project.build());
  }

  @Test
  void makesEverythingAgainAfterAnotherProgramAndStillKnowsItsFiles() throws Exception {
    Manifest known = read();
    write(known, "another program", known.files());
    project.delete("roles/nurse-1.md");
    keepContent();

    Published published = published();

    assertThat(published.rendered()).isGreaterThan(5);
    assertThat(published.removed()).isEqualTo(2);
    assertThat(project.published()).isEqualTo(project.clean());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../content/roles/nurse-1.md",
        "resume-examples/../../content/roles/nurse-1.md",
        "/ABSOLUTE/content/roles/nurse-1.md",
        "..",
        ""
      })
  void deletesNothingOutsideTheSiteWhateverItNames(String name) throws Exception {
    Manifest known = read();
    Path role = project.content().resolve("roles/nurse-1.md");
    long digest = Digest.of(role);
    long stamp = Stamp.of(role, false).value(Long.MAX_VALUE);
    Map<String, PublishedFile> files = new HashMap<>(known.files());
    files.put(name.replace("/ABSOLUTE", root.toString()), new PublishedFile(stamp, digest, null));
    write(known, known.program(), files);
    text(2, "Changed");
    keepContent();

    assertClean(project.build());
  }

  private Manifest read() throws IOException {
    try (var aside = new LaidAside(root.resolve("aside"), Long.MAX_VALUE)) {
      Manifest read = ManifestFile.read(manifest, "content", aside);
      assertThat(read.isNone()).isFalse();
      return read;
    }
  }

  private void write(Manifest m, String program, Map<String, PublishedFile> files)
      throws IOException {
    var changed =
        new Manifest(
            program,
            m.settings(),
            m.theme(),
            m.entries(),
            m.assets(),
            m.treeProblems(),
            m.joining(),
            m.problems(),
            m.shown(),
            m.frame(),
            files);
    ManifestWriter.write(changed, manifest);
  }

  private Published published() throws Exception {
    try (var builder = new SiteBuilder(project.options(), Progress.NONE)) {
      return builder.build().published();
    }
  }
}

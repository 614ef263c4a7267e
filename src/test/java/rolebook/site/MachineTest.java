package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program;
import rolebook.Program.Run;
import rolebook.Trees;

/** Where the machine, or how it is set up, does not let a site be built: one line says why. */
class MachineTest {
  @TempDir private Path root;

  private Project project;
  private SortedMap<String, String> old;

  @BeforeEach
  void build() throws IOException {
    project = Project.in(root).write("assets/picture.txt", "a picture");
    assertThat(project.build().exit()).isZero();
    old = project.published();
    project.write("site.yaml", "title: Changed\nurl: https://tiny.example.org\n");
  }

  private void assertRefused(Run run, String... parts) throws IOException {
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("rolebook: error: ").contains(parts).hasLineCount(1);
    assertThat(run.err()).doesNotContain("Exception", "null");
    assertThat(project.published()).isEqualTo(old);
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "content/site", ".", "..", "/", "themes", "themes/default/x"})
  void refusesAnOutputInOrAroundWhatItIsBuiltFrom(String output) throws IOException {
    var content = Trees.contents(project.content());

    Run run = project.build("--output", output);

    assertRefused(run, "cannot be published into", "is built from");
    assertThat(Trees.contents(project.content())).isEqualTo(content);
    assertThat(project.root().resolve("themes")).doesNotExist();
  }

  @Test
  void refusesAnOutputThatLeadsIntoTheContentByASymbolicLink() throws IOException {
    Files.createSymbolicLink(root.resolve("link"), project.content());

    assertRefused(project.build("--output", "link/site"), "cannot be published into");

    assertThat(project.content().resolve("site")).doesNotExist();
  }

  @Test
  void refusesContentThatIsInTheOutput() throws IOException {
    Trees.copy(project.content(), project.site().resolve("content"));
    old = project.published();

    Run run = Program.run(root, "build", "--content", "site/content");

    assertRefused(run, "cannot be published into", "is built from");
  }

  @Test
  void refusesToWorkInsideTheOutput() throws IOException {
    assertRefused(project.build("--output", ".rolebook"), ".rolebook");
    assertRefused(project.build("--output", ".rolebook/site"), ".rolebook");
  }

  @ParameterizedTest
  @CsvSource({"file,", "file,site", "file,a/deeper/site"})
  void refusesAnOutputThatIsAFileOrBelowOne(String file, String below) throws IOException {
    Trees.write(root.resolve(file), "a file");
    Path output = below == null ? root.resolve(file) : root.resolve(file).resolve(below);

    assertRefused(project.build("--output", output.toString()), root.resolve(file).toString());

    assertThat(root.resolve(file)).hasContent("a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {".rolebook", ".rolebook/site"})
  void saysSoWhenTheFolderToWorkInIsAFile(String work) throws IOException {
    Project.deleteAll(root.resolve(".rolebook"));
    Trees.write(root.resolve(work), "a file");

    assertRefused(project.build(), root.resolve(work).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lock", "manifest"})
  void saysSoWhenAFileToWorkWithIsAFolder(String file) throws IOException {
    Path path = project.work().resolve(file);
    Files.delete(path);
    Files.createDirectories(path.resolve("folder"));

    assertRefused(project.build(), path.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.yaml",
        "categories.yaml",
        "authors.yaml",
        "templates/plain/template.yaml",
        "templates/plain/document.css"
      })
  void namesAFolderThatIsWhereAFileIsExpected(String file) throws IOException {
    Path path = project.content().resolve(file);
    Files.deleteIfExists(path);
    Files.createDirectory(path);

    Run run = project.build();

    assertThat(run.exit()).isIn(1, 2);
    assertThat(run.err()).contains(file).doesNotContain("Exception");
    assertThat(project.published()).isEqualTo(old);
  }

  @Test
  void namesAContentFileThatVanishesWhileFilesAreRead() throws IOException {
    Project.deleteAll(project.work()); // what is remembered need not be read
    project.roles(0, 2 * Runtime.getRuntime().availableProcessors() + 2);
    Path last = project.content().resolve("templates/plain/template.yaml");

    assertThatThrownBy(() -> build("reading", last))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining(last.toString());

    assertThat(project.published()).isEqualTo(old);
    assertThat(Trees.files(project.work())).containsExactly("lock");
  }

  @Test
  void namesAnAssetThatVanishesBeforeItIsCopied() throws IOException {
    Path asset = project.content().resolve("assets/picture.txt");
    Files.writeString(asset, "another picture");

    assertThatThrownBy(() -> build("reading", asset))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining(asset.toString());

    assertThat(project.published()).isEqualTo(old);
    assertThat(Trees.files(project.work())).containsExactly("lock", "manifest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"copying", "rendering"})
  void leavesTheOldSiteWhenTheFolderToWorkInVanishes(String step) throws IOException {
    project.write("assets/a.txt", "is copied").roles(7, 8);

    assertThatThrownBy(() -> build(step, root.resolve(".rolebook")))
        .isInstanceOf(NoSuchFileException.class);

    assertThat(project.published()).isEqualTo(old);
  }

  @RepeatedTest(3) // which thread takes which asset is chance
  void endsAllItsWorkBeforeItGivesUp() throws InterruptedException {
    project.write("assets/a.txt", "vanishes").write("assets/b.txt", "is copied meanwhile");
    var deleted = new AtomicBoolean();
    var returned = new CountDownLatch(1);
    var outlived = new ArrayBlockingQueue<Boolean>(10);
    Progress progress =
        (name, part, total) -> {
          if (name.equals("reading") && !deleted.getAndSet(true)) {
            Project.deleteAll(project.content().resolve("assets/a.txt"));
          } else if (name.equals("copying")) {
            outlived.offer(outlives(returned));
          }
        };

    assertThatThrownBy(() -> new SiteBuilder(project.options(), progress).build())
        .isInstanceOf(NoSuchFileException.class);
    returned.countDown();

    assertThat(outlived.poll(1, TimeUnit.SECONDS)).isNotEqualTo(true);
  }

  /** Whether a build has returned while a part of it is still at work. */
  private static boolean outlives(CountDownLatch returned) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
    while (returned.getCount() > 0 && System.nanoTime() - end < 0) {
      Thread.onSpinWait();
    }
    return returned.getCount() == 0;
  }

  @ParameterizedTest
  @ValueSource(strings = {"copying", "rendering"})
  void needsNoContentOnceItIsRead(String step) throws IOException, BuildException {
    var wanted = project.clean();
    Project.deleteAll(project.work());

    build(step, project.content());

    assertThat(project.published()).isEqualTo(wanted);
  }

  /** Builds; something is deleted when the first part of a step is done. */
  private void build(String step, Path deleted) throws IOException, BuildException {
    var done = new AtomicBoolean();
    Progress progress =
        (name, part, total) -> {
          synchronized (done) { // no other part can go on before it is deleted
            if (name.equals(step) && !done.getAndSet(true)) {
              Project.deleteAll(deleted);
            }
          }
        };
    new SiteBuilder(project.options(), progress).build();
  }
}

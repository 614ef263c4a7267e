package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program.Run;
import rolebook.Trees;

/** What a build makes of each state that an interrupted one can have left. */
class RecoveryTest {
  @TempDir private Path root;
  @TempDir private Path copy;

  private Project before;
  private Project after;
  private SortedMap<String, String> old;
  private SortedMap<String, String> wanted;

  @BeforeEach
  void buildTheOldSite() throws IOException {
    before = Project.in(root).roles(0, 2);
    before.write("assets/spot/one.txt", "a folder").write("assets/spot/deep/two.txt", "a folder");
    before.write("assets/knot", "a file").write("assets/same.txt", "the same");
    after = before.other("content-2").roles(1, 3);
    after.write("assets/spot", "a file").write("assets/same.txt", "the same");
    after.write("assets/knot/one.txt", "a folder").write("assets/knot/deep/two.txt", "a folder");
    after.write("assets/resume-examples/nurse-0", "where the folder of a page was");
    old = before.clean();
    wanted = after.clean();
    assertThat(before.build().exit()).isZero();
    Trees.copy(before.site(), copy.resolve("site"));
    Trees.copy(before.work(), copy.resolve(".rolebook/site"));
  }

  @Test
  void finishesWhatWasPublishedInPart() throws IOException {
    checkAfterEachStep(after, wanted);
  }

  @Test
  void buildsWhatIsWantedNowOverWhatWasPublishedInPart() throws IOException {
    checkAfterEachStep(before, old);
  }

  private void checkAfterEachStep(Project next, SortedMap<String, String> clean)
      throws IOException {
    var steps = new Steps(before, old, wanted);
    assertThat(steps.count()).isGreaterThan(30);
    for (int taken = 1; taken <= steps.count(); taken++) {
      Steps.restore(before, copy);
      steps.take(taken);
      Run run = next.build();
      String when = "after step %d of %d: %s".formatted(taken, steps.count(), run.err());
      assertThat(run.exit()).as(when).isZero();
      assertThat(Project.changed(next.published(), clean)).as(when).isEmpty();
      assertThat(Trees.files(next.work())).as(when).containsExactly("lock", "manifest");
    }
  }

  @Test
  void finishesWhatWasPublishedInPartEvenIfTheNextBuildFindsErrors() throws IOException {
    var steps = new Steps(before, old, wanted);
    steps.take(steps.count() / 2);
    after.write("roles/nurse-1.md", "no front matter");

    assertThat(after.build().exit()).isEqualTo(1);

    assertThat(Project.changed(after.published(), wanted)).isEmpty();
  }

  @Test
  void dropsWhatWasStagedAndNotPublished() throws IOException {
    Trees.write(before.work().resolve("staging/1"), "<!doctype html><ti");
    Trees.write(before.work().resolve("staging/manifest"), "rolebook manifest 1\n");

    assertThat(before.build().exit()).isZero();

    assertThat(before.published()).isEqualTo(old);
    assertThat(Trees.files(before.work())).containsExactly("lock", "manifest");
  }

  @Test
  void dropsWhatIsLeftOfACommitThatIsDone() throws IOException {
    Files.createDirectories(before.work().resolve("commit"));

    assertThat(before.build().exit()).isZero();

    assertThat(before.published()).isEqualTo(old);
    assertThat(Trees.files(before.work())).containsExactly("lock", "manifest");
  }

  @Test
  void publishesNothingFromACommitWhoseListIsCut() throws IOException {
    new Steps(before, old, wanted).take(1);
    Path stale = before.work().resolve("commit/stale");
    byte[] bytes = Files.readAllBytes(stale);
    Files.write(stale, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(before.build().exit()).isZero();

    assertThat(before.published()).isEqualTo(old);
    assertThat(Trees.files(before.work())).containsExactly("lock", "manifest");
  }

  @Test
  void keepsForeignFilesThatAreInTheFoldersThatGo() throws IOException {
    var steps = new Steps(before, old, wanted);
    Trees.write(before.site().resolve("resume-examples/notes.txt"), "mine");
    for (int taken = 1; taken <= steps.count(); taken += 7) {
      Steps.restore(before, copy);
      Trees.write(before.site().resolve("assets/mine/notes.txt"), "mine");
      steps.take(taken);

      assertThat(after.build().exit()).isZero();

      assertThat(before.site().resolve("assets/mine/notes.txt")).hasContent("mine");
    }
  }
}

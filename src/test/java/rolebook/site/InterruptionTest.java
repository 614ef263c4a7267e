package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program.Run;
import rolebook.Trees;

/**
 * Kills the packaged program while it publishes the changes between two states of a site, at random
 * moments: one in three at any time of its run, the others when a random file has just been
 * published.
 *
 * <p>{@code mvn verify -Dtest=InterruptionTest -Dkills=100} kills it more often, {@code -Dseed=2}
 * at other moments.
 */
class InterruptionTest {
  private static final int KILLS = Integer.getInteger("kills", 15);
  private static final long SEED = Long.getLong("seed", 1L);
  private static final String FOREIGN = "resume-examples/notes.txt";

  private final Random random = new Random(SEED);

  @TempDir private Path root;

  @Test
  void leavesWholeFilesWheneverItIsKilledAndTheNextBuildFinishes()
      throws IOException, InterruptedException {
    Project[] states = {first(), second()};
    var clean = List.of(withForeign(states[0].clean()), withForeign(states[1].clean()));
    List<String> changes = Steps.changes(clean.get(0), clean.get(1));
    assertThat(changes).hasSizeGreaterThan(200);
    Trees.write(states[0].site().resolve(FOREIGN), "mine");
    assertThat(states[1].build().exit()).isZero();
    long nanos = uninterrupted(states[0]);

    var found = new TreeMap<String, Integer>();
    for (int kill = 1; kill <= KILLS; kill++) {
      Project project = states[kill % 2];
      String moment = "kill %d of seed %d".formatted(kill, SEED);
      Process child = Child.start(root, "build", "--content", name(project));
      try {
        if (kill % 3 == 0) {
          waitFor(child, (long) (random.nextDouble() * nanos));
        } else {
          waitFor(child, project.site().resolve(changes.get(random.nextInt(changes.size()))));
        }
      } finally {
        child.destroyForcibly().waitFor();
      }
      found.merge(left(project), 1, Integer::sum);

      assertWhole(moment, project.site(), clean);
      Run next = project.build();
      assertThat(next.exit()).as("%s: %s", moment, next.err()).isZero();
      assertSame(moment, project.published(), clean.get(kill % 2));
      assertThat(Trees.files(project.work())).as(moment).containsExactly("lock", "manifest");
    }
    assertThat(found).as("what the kills left in the middle of publishing").containsKey("commit");
  }

  private Project first() throws IOException {
    Project project = Project.in(root).roles(0, 150);
    project.write("site.yaml", "title: First\nurl: https://tiny.example.org\n");
    project.write("assets/spot/one.txt", "a folder").write("assets/spot/deep/two.txt", "a folder");
    project.write("assets/knot", "a file").write("assets/same.txt", "the same");
    return project.write("assets/large.txt", "1".repeat(1 << 20));
  }

  private Project second() throws IOException {
    Project project = Project.in(root).other("content-2").roles(50, 200);
    project.write("site.yaml", "title: Second\nurl: https://tiny.example.org\n");
    project.write("assets/spot", "a file").write("assets/same.txt", "the same");
    project.write("assets/knot/one.txt", "a folder").write("assets/knot/deep/two.txt", "a folder");
    project.write("assets/resume-examples/nurse-1", "where the folder of a page was");
    return project.write("assets/large.txt", "2".repeat(1 << 20));
  }

  private static String name(Project project) {
    return String.valueOf(project.content().getFileName());
  }

  private static SortedMap<String, String> withForeign(SortedMap<String, String> site) {
    site.put(FOREIGN, "mine");
    return site;
  }

  private long uninterrupted(Project project) throws IOException, InterruptedException {
    long start = System.nanoTime();
    assertThat(Child.start(root, "build", "--content", name(project)).waitFor()).isZero();
    return System.nanoTime() - start;
  }

  private static void waitFor(Process child, long nanos) throws InterruptedException {
    child.waitFor(nanos, TimeUnit.NANOSECONDS);
  }

  private static void waitFor(Process child, Path change) throws IOException {
    String before = Steps.identity(change);
    while (child.isAlive() && Steps.identity(change).equals(before)) {
      Thread.onSpinWait();
    }
  }

  private static String left(Project project) {
    return List.of("commit", "staging").stream()
        .filter(name -> Files.exists(project.work().resolve(name)))
        .findFirst()
        .orElse("nothing");
  }

  private static void assertWhole(
      String moment, Path site, List<SortedMap<String, String>> versions) throws IOException {
    for (var file : Trees.contents(site).entrySet()) {
      boolean whole = versions.stream().anyMatch(v -> file.getValue().equals(v.get(file.getKey())));
      assertThat(whole).as("%s: %s is whole", moment, file.getKey()).isTrue();
    }
    assertThat(site.resolve(FOREIGN)).as(moment).hasContent("mine");
  }

  private static void assertSame(
      String moment, SortedMap<String, String> site, SortedMap<String, String> clean) {
    // by names first: a difference of thousands of pages cannot be read
    assertThat(Project.changed(site, clean)).as("%s: files that are not right", moment).isEmpty();
  }
}

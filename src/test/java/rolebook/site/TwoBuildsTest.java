package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program.Run;

/** Two builds that want to publish into one output at once: the second gives way. */
class TwoBuildsTest {
  private static final int PATIENCE_SECONDS = 60;

  @TempDir private Path root;

  private final CountDownLatch working = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private Project project;
  private Future<BuildResult> first;

  @BeforeEach
  void startABuildThatWaits() throws IOException, InterruptedException {
    project = Project.in(root).roles(0, 5);
    first = thread.submit(() -> new SiteBuilder(project.options(), this::waitThere).build());
    assertThat(working.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  private void waitThere(String step, int done, int total) {
    if (step.equals("rendering") && done == 5) {
      working.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @AfterEach
  void end() {
    goOn.countDown();
    thread.shutdownNow();
  }

  @Test
  void refusesASecondBuildByAnotherProcess() throws Exception {
    assertRefused(Child.build(root));

    assertFirstIsNotDisturbed();
    assertThat(Child.build(root).exit()).isZero();
  }

  @Test
  void refusesASecondBuildInTheSameProcess() throws Exception {
    assertRefused(project.build());

    assertFirstIsNotDisturbed();
    assertThat(project.build().exit()).isZero();
  }

  @Test
  void refusesAThirdBuildByAnotherProcessToo() throws Exception {
    assertRefused(project.build());
    // systems drop a process's locks on a file when it closes that file anywhere
    assertRefused(Child.build(root));

    assertFirstIsNotDisturbed();
  }

  @Test
  void buildsIntoAnotherOutputMeanwhile() throws Exception {
    assertThat(Child.build(root, "--output", "other").exit()).isZero();
    assertThat(project.build("--output", "third").exit()).isZero();

    assertFirstIsNotDisturbed();
  }

  private void assertRefused(Run run) {
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "rolebook: error: another build is at work on '%s'%n".formatted(project.site())));
  }

  private void assertFirstIsNotDisturbed() throws Exception {
    var clean = project.clean();
    goOn.countDown();
    BuildResult result = first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(result.published()).isNotNull();
    assertThat(project.published()).isEqualTo(clean);
  }
}

package rolebook.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.published.Browser;

/**
 * An hour at the desk, in short: whatever is edited, broken, renamed, deleted or switched, the
 * preview serves what a clean build makes of the same files as soon as all is quiet, and the page
 * that was open all the time shows it. {@code -Ddesk.steps=300} makes it the whole hour, {@code
 * -Ddesk.seed} another one.
 */
class DeskTest {
  private static final int STEPS = Integer.getInteger("desk.steps", 25);
  private static final long SEED = Long.getLong("desk.seed", 1);

  private static Browser browser;

  @BeforeAll
  static void start(@TempDir Path profile) {
    browser = Browser.start(profile);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theSiteThatIsServedIsTheSiteThatACleanBuildMakes(@TempDir Path root) throws Exception {
    try (var desk = new Desk(root, SEED, browser)) {
      for (int step = 1; step <= STEPS; step++) {
        desk.step(step);
      }
      // else the steps are of no use: most must be none that keep the site from being published
      assertThat(desk.published()).isGreaterThan(STEPS / 3);
    }
  }
}

package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever has changed since the last build, the site is what a clean build makes of the same
 * files, and the same is said of it. The number of a test that fails is its seed.
 */
class IncrementalTest {
  private static final int STEPS = 15;

  @TempDir private Path root;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyBuildOverAnOlderSiteEqualsACleanOne(long seed) throws Exception {
    try (var history = new History(root, seed)) {
      int published = 0;
      for (int step = 0; step <= STEPS; step++) {
        published += history.step(step) ? 1 : 0;
      }
      // else the changes are of no use: most must be none that keep the site from being published
      assertThat(published).isGreaterThan(STEPS / 3);
    }
  }
}

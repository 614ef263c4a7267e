package rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.Program;

/**
 * Texts as long as a content file may be, of the kinds that readers of Markdown are slow with: each
 * is published or refused, in time. {@link HardTextTimes} says in what time.
 */
class PathologicalTest {
  /** Generous: on a machine that has nothing else to do, each takes less than two seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TempDir private Path folder;

  static Stream<Arguments> texts() {
    return HardText.all().stream()
        .map(hard -> Arguments.of(hard.name(), hard.ofLength().apply(HardText.LONGEST)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aHardTextIsPublishedOrRefusedInTime(String name, String text) {
    var site = new HardTextSite(folder);
    Assertions.assertTimeout(
        LONGEST,
        () -> {
          check(site.buildPage(text));
          check(site.buildRole(text));
        },
        name);
  }

  private static void check(Program.Run run) throws IOException {
    assertThat(run.exit()).as(run.err()).isIn(0, 1);
    if (run.exit() == 1) {
      assertThat(run.err()).contains(": error: ").endsWith("nothing was published\n");
    }
  }
}

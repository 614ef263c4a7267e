package rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.Trees;

/**
 * Any bytes may stand in a role: reading and linking them ends soon, and reports only what is in
 * the promised form. In every run, the roles of this project and of the cases are tried. With
 * {@code JAZZER_FUZZ=1 JAZZER_MAX_DURATION=1h mvn verify -Dtest=ReadingFuzzTest}, Jazzer looks for
 * bytes that lead to code which none led to before; what fails is left in a file that git ignores,
 * to become a case.
 */
class ReadingFuzzTest {
  private static final long STACK_BYTES = 64L << 20;
  private static final long MOST_SECONDS = 20;

  /** What grows from larger ones takes longer to read, and leads to nothing new. */
  private static final int MOST_BYTES = 12_000;

  /** A thread with a stack as large as one that reads has in a build. */
  private static final ExecutorService READER =
      Executors.newSingleThreadExecutor(ReadingFuzzTest::reader);

  @TempDir private static Path root;
  private static RoleReading reading;

  private static Thread reader(Runnable task) {
    var thread = new Thread(null, task, "reader", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  @BeforeAll
  static void writeSite() throws IOException {
    reading = new RoleReading(root);
  }

  static Stream<Arguments> roles() throws IOException {
    var roles = new ArrayList<Arguments>();
    for (Path folder : List.of(Path.of("content/roles"), Path.of("src/test/cases"))) {
      for (String file : Trees.files(folder)) {
        if (("/" + folder + "/" + file).matches(".*/roles/[^/]+[.](md|yaml)")) {
          Path path = folder.resolve(file);
          if (Files.isRegularFile(path) && Files.size(path) <= MOST_BYTES) {
            roles.add(Arguments.of((Object) Files.readAllBytes(path)));
          }
        }
      }
    }
    assertThat(roles).hasSizeGreaterThan(100);
    return roles.stream();
  }

  @MethodSource("roles")
  @FuzzTest(maxDuration = "10m") // the last one, or Jazzer does not see the roles
  void whateverStandsInARoleIsReadOrRefused(byte[] role) throws Exception {
    List<String> complaints =
        READER.submit(() -> reading.complaints(role)).get(MOST_SECONDS, TimeUnit.SECONDS);

    assertThat(complaints).isEmpty();
  }
}

package rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever becomes of content and theme, a build says what is wrong with it or publishes it: never
 * a stack trace, never a script, never a site half written, never a place that is not there.
 *
 * <p>{@code mvn verify -Dtest=MutationTest -Dmutants=100000 -Dseed=7} tries more mutants, or
 * others; with {@code -Dmutants=1} and the seed of one that failed, that one again. What came of
 * them, and the folders of those that failed, is in {@code target/mutants}.
 */
class MutationTest {
  private static final int MUTANTS = Integer.getInteger("mutants", 5_000);
  private static final long SEED = Long.getLong("seed", 1);
  private static final int FEWEST_CODES = 50;
  private static final int GENERATED = 6;
  private static final Duration LONGEST = Duration.ofMinutes(3);

  /** Fewer do not show how many kinds of mistakes there are among them. */
  private static final int ENOUGH = 2_000;

  @TempDir private Path temporary;

  @Test
  void everyMutantIsPublishedOrRefusedWithItsMistakes() throws Exception {
    Mutator mutator = mutator();
    var tally = new Tally(Path.of("target/mutants"));
    var next = new AtomicLong(SEED);
    int threads = Runtime.getRuntime().availableProcessors();
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < threads; i++) {
        var bench = new Bench(Files.createDirectories(temporary.resolve("bench-" + i)));
        running.add(pool.submit(() -> run(mutator, bench, next, tally)));
      }
      for (Future<?> thread : running) {
        await(thread, tally);
      }
    } finally {
      pool.shutdownNow();
      tally.write();
    }

    assertThat(tally.failures()).isEmpty();
    assertThat(tally.count()).isEqualTo(MUTANTS);
    if (MUTANTS >= ENOUGH) {
      assertThat(tally.share(0)).as("published").isBetween(0.1, 0.9);
      assertThat(tally.codes().keySet()).hasSizeGreaterThan(FEWEST_CODES);
    }
  }

  private Mutator mutator() throws IOException {
    var generated = new ArrayList<Corpus>();
    for (int i = 1; i <= GENERATED; i++) {
      generated.add(Corpus.generated(temporary.resolve("generated-" + i), i));
    }
    List<Corpus> cases = Corpus.cases();
    return new Mutator(
        List.of(cases, cases, cases, cases, List.of(Corpus.project()), generated), Corpus.pieces());
  }

  private static Void run(Mutator mutator, Bench bench, AtomicLong next, Tally tally) {
    for (long seed = next.getAndIncrement(); seed < SEED + MUTANTS; seed = next.getAndIncrement()) {
      Mutant mutant = mutator.mutant(seed);
      tally.begin(mutant);
      try {
        tally.add(mutant, bench.run(mutant));
      } catch (IOException | RuntimeException e) {
        throw new AssertionError("the test itself failed at " + mutant, e);
      }
    }
    return null;
  }

  private static void await(Future<?> thread, Tally tally) throws Exception {
    while (true) {
      try {
        thread.get(1, TimeUnit.SECONDS);
        return;
      } catch (TimeoutException e) {
        assertThat(tally.hanging(LONGEST)).as("mutants that hang").isEmpty();
      } catch (ExecutionException e) {
        throw new AssertionError("a thread ended", e.getCause());
      }
    }
  }
}

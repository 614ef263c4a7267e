package rolebook.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what came of mutants, and keeps the folders of those that failed. Thread-safe. */
final class Tally {
  private static final int MOST_FAILURES = 200;
  private static final int LONGEST = 1_500;

  private final Path folder;
  private final List<String> failures = new ArrayList<>();
  private final Map<Integer, Integer> exits = new TreeMap<>();
  private final Map<String, Integer> codes = new TreeMap<>();
  private final Map<Mutant, Long> running = new HashMap<>();
  private long slowest;
  private String slowestMutant = "";

  Tally(Path folder) {
    this.folder = folder;
  }

  synchronized void begin(Mutant mutant) {
    running.put(mutant, System.nanoTime());
  }

  /** The mutants that have been built for longer than this. */
  synchronized List<Mutant> hanging(Duration longest) {
    long now = System.nanoTime();
    return running.keySet().stream()
        .filter(mutant -> now - running.get(mutant) > longest.toNanos())
        .toList();
  }

  synchronized void add(Mutant mutant, Outcome outcome) throws IOException {
    running.remove(mutant);
    exits.merge(outcome.exit(), 1, Integer::sum);
    outcome.codes().forEach(code -> codes.merge(code, 1, Integer::sum));
    if (outcome.millis() > slowest) {
      slowest = outcome.millis();
      slowestMutant = mutant.toString();
    }
    if (!outcome.complaints().isEmpty()) {
      keep(mutant);
      String complaints = String.join("\n  ", outcome.complaints());
      failures.add(
          "%s\n  changed: %s\n  %s\n%s"
              .formatted(mutant, mutant.changed(), cut(complaints), cut(outcome.err())));
    }
  }

  private void keep(Mutant mutant) throws IOException {
    if (failures.size() < MOST_FAILURES) {
      new Disk(folder.resolve(String.valueOf(mutant.seed()))).hold(mutant.tree());
    }
  }

  private static String cut(String text) {
    return text.length() < LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  synchronized List<String> failures() {
    return failures.subList(0, Math.min(MOST_FAILURES, failures.size()));
  }

  synchronized int count() {
    return exits.values().stream().mapToInt(Integer::intValue).sum();
  }

  synchronized double share(int exit) {
    return exits.getOrDefault(exit, 0) / (double) count();
  }

  /** How many mutants have each code. */
  synchronized Map<String, Integer> codes() {
    return codes;
  }

  /** Writes what came of all mutants. */
  synchronized void write() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("tally.txt"),
        "mutants: %s\nexits: %s\nslowest: %s ms: %s\n%s codes: %s\nfailures: %s\n\n%s\n"
            .formatted(
                count(),
                exits,
                slowest,
                slowestMutant,
                codes.size(),
                codes,
                failures.size(),
                String.join("\n\n", failures)));
  }
}

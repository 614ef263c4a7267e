package rolebook.diagnostic;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong in one build. Thread-safe: steps that run in parallel report
 * into the same collector, and what comes out is sorted, so that the order of work never shows. The
 * same problem reported twice is one problem, whatever mends were proposed.
 */
public final class Diagnostics {
  private final boolean strict;
  private final Set<Diagnostic> reported = new HashSet<>();
  private Map<String, Optional<Severity>> checks = Map.of();

  /**
   * @param strict whether a warning keeps the site from being published, as an error does
   */
  public Diagnostics(boolean strict) {
    this.strict = strict;
  }

  /** Reports a problem whose message says all. */
  public void report(Code code, Location location, String message) {
    report(code, location, message, null);
  }

  /** Reports a problem and how to mend it. */
  public synchronized void report(
      Code code, Location location, String message, @Nullable String hint) {
    reported.add(new Diagnostic(code, code.severity(), location, message, hint));
  }

  /** Reports again what another collector was told. */
  public synchronized void reportAll(Collection<Diagnostic> problems) {
    reported.addAll(problems);
  }

  /** Everything reported so far as it was reported, in no order. */
  public synchronized List<Diagnostic> all() {
    return List.copyOf(reported);
  }

  /**
   * Weighs warnings and notes as the site's settings ask for; errors stay errors.
   *
   * @param byCode the wanted severity by a code; an empty one silences it
   */
  public synchronized void weigh(Map<String, Optional<Severity>> byCode) {
    checks = Map.copyOf(byCode);
  }

  /** Everything reported so far, sorted by place. */
  public synchronized List<Diagnostic> sorted() {
    var seen = new HashSet<List<Object>>();
    return reported.stream()
        .flatMap(d -> weighed(d).stream())
        .sorted()
        .filter(d -> seen.add(List.of(d.code(), d.location(), d.message())))
        .toList();
  }

  /** Whether anything reported so far keeps the site from being published. */
  public synchronized boolean hasErrors() {
    return reported.stream()
        .flatMap(d -> weighed(d).stream())
        .anyMatch(d -> d.severity().refuses(strict));
  }

  private Optional<Diagnostic> weighed(Diagnostic d) {
    if (d.severity() == Severity.ERROR) {
      return Optional.of(d);
    }
    return checks
        .getOrDefault(d.code().id(), Optional.of(d.severity()))
        .map(s -> new Diagnostic(d.code(), s, d.location(), d.message(), d.hint()));
  }
}

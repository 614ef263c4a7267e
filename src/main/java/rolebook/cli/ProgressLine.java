package rolebook.cli;

import rolebook.site.Progress;

/**
 * Shows how far a build is, on one line of a terminal, once it has taken longer than a second; one
 * build after the other, if need be. Thread-safe.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long QUIET_NANOS = 1_000_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private long next = System.nanoTime() + QUIET_NANOS;
  private long last = System.nanoTime();
  private boolean shown;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void report(String step, int done, int total) {
    long now = System.nanoTime();
    if (now - last > QUIET_NANOS) { // this is another build
      next = now + QUIET_NANOS;
    }
    last = now;
    if (terminal.interactive() && now - next >= 0) {
      next = now + PAUSE_NANOS;
      shown = true;
      terminal.err().print(CLEAR + "%s %s of %s".formatted(step, done, total));
      terminal.err().flush();
    }
  }

  /** Takes the line away, until there is more to report. */
  @Override
  public synchronized void close() {
    if (shown) {
      terminal.err().print(CLEAR);
      shown = false;
    }
  }
}

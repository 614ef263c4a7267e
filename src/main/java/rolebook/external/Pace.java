package rolebook.external;

import java.time.Duration;

/**
 * How long to wait for whom.
 *
 * @param pause between two questions to one host
 * @param timeout for an answer
 * @param longestWait the longest wait that a host may ask for; one that asks for more is left alone
 * @param attempts how often a link is asked that gets no clear answer
 */
public record Pace(Duration pause, Duration timeout, Duration longestWait, int attempts) {
  /** What nobody minds. */
  public static final Pace POLITE =
      new Pace(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(30), 3);
}

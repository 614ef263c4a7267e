package rolebook.external;

import java.time.Instant;

/**
 * What came of asking for a link.
 *
 * @param status the status of HTTP, or 0 where there was no answer
 * @param words what a message says of it
 * @param at when it came
 */
record Answer(int status, String words, Instant at) {
  private static final int OK_BELOW = 400;

  static Answer of(int status, Instant at) {
    return new Answer(status, "answers with the status " + status, at);
  }

  static Answer none(String reason, Instant at) {
    return new Answer(0, reason, at);
  }

  /** Whether there is something, be it closed to programs, or its host too busy to say. */
  boolean leadsSomewhere() {
    return switch (status) {
      case 0 -> false;
      case 401, 403, 405, 407, 429, 451, 999 -> true;
      default -> status < OK_BELOW;
    };
  }

  /** Whether asking again may bring another answer. */
  boolean isPassing() {
    return status == 0 || status == 429 || status >= 500;
  }
}

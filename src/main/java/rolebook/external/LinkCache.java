package rolebook.external;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers answers for a day: a line each, with the time, the status, the address, and what is
 * said of it. It may be lost; that costs time and nothing else.
 */
final class LinkCache {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int PARTS = 4;

  private final Path file;
  private final Clock clock;

  LinkCache(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** The answers that are not older than a day. */
  Map<URI, Answer> read() throws IOException {
    var answers = new HashMap<URI, Answer>();
    if (!Files.isRegularFile(file)) {
      return answers;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      String[] parts = line.split("\t", PARTS);
      try {
        Instant at = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        Duration age = Duration.between(at, clock.instant());
        if (parts.length == PARTS && !age.isNegative() && age.compareTo(KEPT) < 0) {
          var answer = new Answer(Integer.parseInt(parts[1]), parts[3], at);
          answers.put(URI.create(parts[2]), answer);
        }
      } catch (IllegalArgumentException | DateTimeException e) {
        // a broken line is a link that was not asked
      }
    }
    return answers;
  }

  /** Remembers answers, beside those that are not older than a day. */
  void write(Map<URI, Answer> answers) throws IOException {
    Map<URI, Answer> all = new TreeMap<>(read());
    all.putAll(answers);
    var text = new StringBuilder();
    all.forEach(
        (address, answer) ->
            text.append(answer.at().getEpochSecond())
                .append('\t')
                .append(answer.status())
                .append('\t')
                .append(address)
                .append('\t')
                .append(answer.words())
                .append('\n'));
    Path written = Files.createTempFile(file.getParent(), "links", ".new");
    Files.writeString(written, text);
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

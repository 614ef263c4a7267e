package rolebook.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Location;
import rolebook.guide.Located;

class LinkProbeTest {
  private static final Pace SOON =
      new Pace(Duration.ofMillis(20), Duration.ofSeconds(2), Duration.ofSeconds(2), 3);

  @TempDir private Path folder;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    String path = exchange.getRequestURI().getPath();
    times.add(System.nanoTime());
    long before = asked.stream().filter(a -> a.endsWith(" " + path)).count();
    asked.add(exchange.getRequestMethod() + " " + path);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    int status =
        switch (path) {
          case "/gone" -> 410;
          case "/missing" -> 404;
          case "/no-head" -> head ? 405 : 200;
          case "/closed" -> 403;
          case "/broken" -> 500;
          case "/busy", "/busy-for-long" -> before == 0 ? 429 : 200;
          case "/moved" -> 301;
          default -> 200;
        };
    if (status == 429) {
      exchange.getResponseHeaders().add("Retry-After", path.equals("/busy") ? "1" : "9999");
    }
    if (status == 301) {
      exchange.getResponseHeaders().add("Location", "/fine");
    }
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    atOnce.decrementAndGet();
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private List<String> check(String... paths) throws IOException {
    return check(Clock.systemUTC(), paths);
  }

  private List<String> check(Clock clock, String... paths) throws IOException {
    var links = new ArrayList<Located<String>>();
    for (String path : paths) {
      String address = path.startsWith("http") ? path : at() + path;
      links.add(new Located<>(address, new Location("a.md", links.size() + 1, 1, 4)));
    }
    return new LinkProbe(folder.resolve("links"), clock, SOON)
        .check(links).stream()
            .sorted()
            .map(Diagnostic::message)
            .map(message -> message.replace(at(), ""))
            .toList();
  }

  private String at() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Test
  void saysWhatIsGone() throws IOException {
    assertThat(check("/gone", "/fine", "/missing#place", "/broken"))
        .containsExactly(
            "'/gone' answers with the status 410",
            "'/missing#place' answers with the status 404",
            "'/broken' answers with the status 500");
  }

  @Test
  void closedAndMovedPagesAreThere() throws IOException {
    assertThat(check("/closed", "/moved", "/no-head")).isEmpty();
    assertThat(asked).containsSubsequence("HEAD /no-head", "GET /no-head");
    assertThat(asked).doesNotContain("GET /moved");
  }

  @Test
  void waitsAsLongAsItIsAskedTo() throws IOException {
    assertThat(check("/busy")).isEmpty();

    assertThat(asked).containsExactly("HEAD /busy", "HEAD /busy");
    assertThat(times.get(1) - times.get(0)).isGreaterThan(900_000_000L);
  }

  @Test
  void leavesAloneWhoAsksForLong() throws IOException {
    assertThat(check("/busy-for-long")).isEmpty();
    assertThat(asked).containsExactly("HEAD /busy-for-long");
  }

  @Test
  void asksOneQuestionAtATimeWithAPauseBetween() throws IOException {
    check("/1", "/2", "/3", "/4", "/5", "/1#again");

    assertThat(asked).hasSize(5);
    assertThat(mostAtOnce).hasValue(1);
    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i) - times.get(i - 1)).isGreaterThan(19_000_000L);
    }
  }

  @Test
  void asksNothingTwiceADay() throws IOException {
    Instant now = Instant.now();
    List<String> first = check("/gone", "/fine");
    int questions = asked.size();

    assertThat(check(Clock.fixed(now.plusSeconds(80_000), ZoneOffset.UTC), "/gone", "/fine"))
        .isEqualTo(first);
    assertThat(asked).hasSize(questions);
    check(Clock.fixed(now.plusSeconds(90_000), ZoneOffset.UTC), "/gone", "/fine");
    assertThat(asked).hasSize(2 * questions);
  }

  @Test
  void aBrokenMemoryOnlyCostsTime() throws IOException {
    Files.writeString(folder.resolve("links"), "no number\t1\n\n99999999999999999\t\t\u0000\t\n");
    assertThat(check("/gone")).hasSize(1);
  }

  @Test
  void saysWhyThereIsNoAnswer() throws IOException {
    assertThat(check("http://127.0.0.1:1/", "http://nowhere.invalid/"))
        .containsExactly(
            "'http://127.0.0.1:1/' has a host that refuses connections",
            "'http://nowhere.invalid/' has a host that does not exist");
  }
}

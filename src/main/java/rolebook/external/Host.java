package rolebook.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import javax.net.ssl.SSLException;

/** One host, which is asked one question at a time. Not thread-safe. */
final class Host {
  /** Answers to HEAD after which GET may have another. */
  private static final Set<Integer> HEAD_REFUSED = Set.of(400, 403, 404, 405, 406, 410, 500, 501);

  private final Pace pace;
  private final HttpClient client;
  private boolean asked;

  /** How long the host wants to be left alone. */
  private Duration wait = Duration.ZERO;

  Host(Pace pace) {
    this.pace = pace;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(pace.timeout())
            .build();
  }

  /** Asks for an address, and again where the answer may be another one the next time. */
  Answer ask(URI address) throws InterruptedException {
    Answer answer = askOnce(address);
    for (int i = 1; i < pace.attempts() && answer.isPassing(); i++) {
      if (wait.compareTo(pace.longestWait()) > 0) {
        break;
      }
      answer = askOnce(address);
    }
    wait = Duration.ZERO;
    return answer;
  }

  private Answer askOnce(URI address) throws InterruptedException {
    int status = 0;
    try {
      status = send("HEAD", address);
      if (HEAD_REFUSED.contains(status)) {
        status = send("GET", address);
      }
      return Answer.of(status, Instant.now());
    } catch (HttpTimeoutException e) {
      return none("gives no answer in %s s".formatted(pace.timeout().toSeconds()));
    } catch (IOException e) {
      return none(reason(e));
    } catch (IllegalArgumentException e) {
      return none("cannot be asked for");
    }
  }

  private static Answer none(String reason) {
    return Answer.none(reason, Instant.now());
  }

  /** Why there is no answer. */
  static String reason(IOException e) {
    if (e instanceof SSLException) {
      return "has no certificate that holds";
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return "has a host that does not exist";
      }
    }
    return e instanceof ConnectException
        ? "has a host that refuses connections"
        : "gives no answer that a browser would understand";
  }

  private int send(String method, URI address) throws IOException, InterruptedException {
    Duration pause = wait.compareTo(pace.pause()) > 0 ? wait : pace.pause();
    if (asked) {
      Thread.sleep(pause.toMillis());
    }
    asked = true;
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(pace.timeout())
            .header("User-Agent", "rolebook (checks links)")
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close(); // whether it is there is all that is asked
    wait = response.headers().firstValue("Retry-After").map(Host::wait).orElse(Duration.ZERO);
    return response.statusCode();
  }

  /** How long {@code Retry-After} asks to wait: seconds, or until a date. */
  private static Duration wait(String after) {
    try {
      return after.matches("[0-9]{1,9}")
          ? Duration.ofSeconds(Long.parseLong(after))
          : Duration.between(
              Instant.now(),
              ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}

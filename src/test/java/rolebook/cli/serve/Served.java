package rolebook.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import rolebook.Trees;
import rolebook.check.WritingRules;
import rolebook.diagnostic.Diagnostic;
import rolebook.guide.Hrefs;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;
import rolebook.site.Progress;
import rolebook.site.WritingCheck;

/** A project that is served while a test changes it. */
final class Served implements AutoCloseable, Preview.Listener {
  /** Long after the guides of every test. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern SCRIPT =
      Pattern.compile("<script src=\"/_rolebook/preview[.]js\"[^>]*></script>");

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<BuildResult> results = new ArrayList<>();
  private final Semaphore judging = new Semaphore(1);
  private List<Diagnostic> findings = List.of();
  private final List<Exception> failures = new ArrayList<>();
  private final AtomicReference<Throwable> ended = new AtomicReference<>();
  private final BuildOptions options;
  private final Preview preview;
  private final Thread thread;

  Served(Path root) throws IOException, PreviewException {
    this(root, false, 0);
  }

  Served(Path root, boolean drafts, int port) throws IOException, PreviewException {
    this.options = BuildOptions.preview(root, root.resolve("content"), null, drafts);
    this.preview =
        new Preview(options, port, new WritingCheck(new WritingRules(TODAY)), Progress.NONE, this);
    this.thread = new Thread(this::run, "served");
    thread.start();
  }

  private void run() {
    try {
      preview.run();
    } catch (Exception | Error e) {
      ended.set(e);
    }
  }

  @Override
  public synchronized void built(BuildResult result, Collection<Path> changed, long nanos) {
    results.add(result);
  }

  @Override
  public void judged(List<Diagnostic> findings) {
    judging.acquireUninterruptibly();
    judging.release();
    synchronized (this) {
      this.findings = findings;
    }
  }

  /** Keeps whoever judges from being done, until it is given back. */
  Semaphore judging() {
    return judging;
  }

  /** What the rules of writing said last. */
  synchronized List<Diagnostic> findings() {
    return findings;
  }

  @Override
  public synchronized String failed(Exception e) {
    failures.add(e);
    return String.valueOf(e.getMessage());
  }

  /** How many builds there have been. */
  synchronized int builds() {
    return results.size() + failures.size();
  }

  /** What came of the last build. */
  synchronized BuildResult last() {
    return results.get(results.size() - 1);
  }

  /** Whether the last build published. */
  synchronized boolean isPublished() {
    return !results.isEmpty() && last().published() != null;
  }

  /** Waits until something holds. */
  void await(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - end).as("still not: " + what).isNegative();
      assertThat(ended.get()).isNull();
      Thread.sleep(2);
    }
  }

  /** Waits for the first build. */
  Served ready() throws InterruptedException {
    await("built", () -> builds() > 0);
    return this;
  }

  /** Waits until no build has come for a while. */
  void rest() throws InterruptedException {
    int before;
    do {
      before = builds();
      Thread.sleep(400);
    } while (builds() > before);
  }

  URI address() {
    return preview.address();
  }

  /** An address below the preview's. */
  String address(String path) {
    return address().resolve(path).toString();
  }

  HttpResponse<byte[]> get(String path) {
    return request("GET", path);
  }

  /**
   * @param headers names and values, in turn
   */
  HttpResponse<byte[]> request(String method, String path, String... headers) {
    var request =
        HttpRequest.newBuilder(address().resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text at an address, whatever its status. */
  String text(String path) {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  /** The path that the site's links begin with. */
  String base() {
    return get("/").headers().firstValue("Location").orElse("/");
  }

  /** What is served of the files that are published, as other sites would serve them. */
  SortedMap<String, String> files() throws IOException {
    var files = new TreeMap<String, String>();
    String base = base();
    for (String file : Trees.files(options.output())) {
      HttpResponse<byte[]> response = get(base + Hrefs.encodePath(file));
      assertThat(response.statusCode()).as(file).isEqualTo(200);
      files.put(file, published(file, response.body()));
    }
    return files;
  }

  /** What was published of what is served: one character a byte. */
  static String published(String file, byte[] served) {
    String text = new String(served, StandardCharsets.ISO_8859_1);
    if (!file.endsWith(".html")) {
      return text;
    }
    assertThat(SCRIPT.matcher(text).results().count()).as(file).isEqualTo(1);
    return SCRIPT.matcher(text).replaceFirst("");
  }

  @Override
  public void close() {
    preview.close();
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    assertThat(thread.isAlive()).isFalse();
    assertThat(ended.get()).isNull();
  }
}

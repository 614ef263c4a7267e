package rolebook.published;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Serves a folder on this machine alone, as a static host does. */
final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "xml", "application/xml",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  private static final Duration LATE = Duration.ofMillis(300);

  private final Path folder;
  private final String base;
  private final HttpServer server;
  private final List<String> ahead = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private volatile HostHeaders headers = HostHeaders.none();
  private volatile UnaryOperator<String> pages = UnaryOperator.identity();
  private volatile Predicate<String> slow = path -> false;

  SiteServer(Path folder) throws IOException {
    this(folder, "");
  }

  /**
   * @param base the path below which the folder is served, such as {@code /a/b}
   */
  SiteServer(Path folder, String base) throws IOException {
    this.folder = folder;
    this.base = base;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Sends these headers from now on. */
  SiteServer send(HostHeaders sent) {
    headers = sent;
    return this;
  }

  /** Changes pages like this from now on, before they are sent. */
  SiteServer change(UnaryOperator<String> change) {
    pages = change;
    return this;
  }

  /** Answers requests for these paths late from now on. */
  SiteServer delay(Predicate<String> paths) {
    slow = paths;
    return this;
  }

  /** Where a path is served. */
  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + base + path;
  }

  /** The paths that were asked for before anybody went there. */
  List<String> ahead() {
    return ahead;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (slow.test(path)) {
        LockSupport.parkNanos(LATE.toNanos());
      }
      if (exchange.getRequestHeaders().containsKey("Sec-Purpose")) {
        ahead.add(path);
      }
      String below = path.startsWith(base + "/") ? path.substring(base.length() + 1) : "404.html";
      Path file = folder.resolve(below).normalize();
      file = Files.isDirectory(file) ? file.resolve("index.html") : file;
      boolean found = file.startsWith(folder) && Files.isRegularFile(file);
      file = found ? file : folder.resolve("404.html");
      byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      String name = file.getFileName().toString();
      if (name.endsWith(".html")) {
        String page = pages.apply(new String(bytes, StandardCharsets.UTF_8));
        bytes = page.getBytes(StandardCharsets.UTF_8);
      }
      String ending = name.substring(name.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      headers.of(exchange.getRequestURI().getRawPath()).forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}

package rolebook.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Serves a folder to the browser, on loopback only. */
final class PageServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(PageServer::daemon);

  private PageServer(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  static PageServer of(Path folder) throws IOException {
    // Without it every answer waits 40 ms. The server reads it once, before its first use.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var served = new PageServer(folder, HttpServer.create(address, 0));
    served.server.setExecutor(served.threads);
    served.server.createContext("/", served::answer);
    served.server.start();
    return served;
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "rolebook-pages");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the browser finds an address of the site. */
  URI address(String address) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + address);
  }

  /** The file that is served at an address, or null if there is none. */
  @Nullable Path file(String address) {
    try {
      Path file = folder.resolve(address.substring(1)).normalize();
      if (address.endsWith("/")) {
        file = file.resolve("index.html");
      }
      return file.startsWith(folder) && Files.isRegularFile(file) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      Path file = file(exchange.getRequestURI().getPath());
      if (file == null) {
        exchange.sendResponseHeaders(NOT_FOUND, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      String name = file.toString();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      if (type != null) {
        exchange.getResponseHeaders().set("Content-Type", type);
      }
      exchange.sendResponseHeaders(OK, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

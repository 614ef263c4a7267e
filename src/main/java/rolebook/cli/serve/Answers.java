package rolebook.cli.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.guide.Hrefs;

/** Answers requests: for the files of the site, and for what the preview brings into its pages. */
final class Answers implements HttpHandler {
  /** Where the preview's own files are, outside of every site. */
  static final String OWN = "/_rolebook/";

  private static final String EVENTS = "events";

  /**
   * Other names for this machine may belong to somebody else's site, whose scripts would be let in.
   */
  private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

  private static final int OK = 200;
  private static final int FOUND = 302;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int WRONG_METHOD = 405;
  private static final int NOT_YET = 503;

  private final ServedSite site;
  private final OpenPages pages;
  private final OwnFiles own;
  private final Injection injection;

  Answers(ServedSite site, OpenPages pages, OwnFiles own, Injection injection) {
    this.site = site;
    this.pages = pages;
    this.own = own;
    this.injection = injection;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("X-Content-Type-Options", "nosniff");
      String method = exchange.getRequestMethod();
      String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/");
      if (!isForThisMachine(exchange.getRequestHeaders().getFirst("Host"))) {
        send(exchange, FORBIDDEN, "this is a preview for localhost only\n");
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        headers.set("Allow", "GET, HEAD");
        send(exchange, WRONG_METHOD, "a preview can only be looked at\n");
      } else if (path.equals(OWN + EVENTS) && method.equals("GET")) {
        pages.answer(exchange);
      } else if (path.startsWith(OWN)) {
        own(exchange, path.substring(OWN.length()));
      } else if (exchange.getRequestHeaders().containsKey("Sec-Purpose")) {
        send(exchange, NOT_YET, "a page may change before it is looked at: ask for it then\n");
      } else {
        site(exchange, path);
      }
    }
  }

  private static boolean isForThisMachine(@Nullable String host) {
    return host != null && HOSTS.contains(host.replaceFirst(":[0-9]*$", ""));
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    byte[] bytes = own.get(name);
    if (bytes == null) {
      send(exchange, NOT_FOUND, "the preview has no such file\n");
    } else {
      send(exchange, OK, ContentTypes.of(name), bytes);
    }
  }

  private void site(HttpExchange exchange, String path) throws IOException {
    Found found = site.find(path);
    if (found == null) {
      byte[] waiting = Objects.requireNonNull(own.get(OwnFiles.WAITING));
      send(exchange, NOT_YET, ContentTypes.of(OwnFiles.WAITING), injection.into(waiting, "/", 0));
    } else if (found.bytes() == null) {
      exchange.getResponseHeaders().set("Location", Hrefs.encodePath(found.name()));
      exchange.sendResponseHeaders(FOUND, -1);
    } else {
      int status = found.isLost() ? NOT_FOUND : OK;
      send(exchange, status, ContentTypes.of(found.name()), found.bytes());
    }
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}

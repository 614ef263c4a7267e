package rolebook.cli.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The pages that are open in browsers. Each hears how things stand when it is opened, and again
 * whenever that changes, as server-sent events. Thread-safe.
 */
final class OpenPages {
  private static final int OK = 200;

  /** Soon enough to notice pages that have gone without a word. */
  private static final long SILENCE_SECONDS = 10;

  private final Set<BlockingQueue<String>> pages = new HashSet<>();
  private String latest = "";

  /** Tells all pages. */
  synchronized void tell(String message) {
    latest = message;
    pages.forEach(page -> page.add(message));
  }

  private synchronized BlockingQueue<String> open() {
    var page = new LinkedBlockingQueue<String>();
    if (!latest.isEmpty()) {
      page.add(latest);
    }
    pages.add(page);
    return page;
  }

  private synchronized void close(BlockingQueue<String> page) {
    pages.remove(page);
  }

  /** Talks to a page until it is closed. */
  void answer(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(OK, 0);
    BlockingQueue<String> page = open();
    try (OutputStream out = exchange.getResponseBody()) {
      write(out, "retry: 500\n\n");
      while (true) {
        String message = page.poll(SILENCE_SECONDS, TimeUnit.SECONDS);
        write(out, message == null ? ":\n\n" : "data: " + message + "\n\n");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the server ends
    } finally {
      close(page);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}

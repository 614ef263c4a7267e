package rolebook.proof;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that speaks the DevTools protocol: commands go out, their results and events come
 * back. Thread-safe; each thread waits for its own results.
 */
final class DevTools implements WebSocket.Listener, AutoCloseable {
  private static final String TAB_CRASHED = "Inspector.targetCrashed";

  /** What somebody waits for: a command's result, or an event of a session. */
  private record Awaited(
      @Nullable Long command, String session, String what, CompletableFuture<Message> answer) {}

  private final Duration patience;
  private final Map<Object, Awaited> awaited = new HashMap<>();
  private final StringBuilder incoming = new StringBuilder();
  private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
  private @Nullable WebSocket socket;
  private @Nullable String ended;
  private long commands;

  private DevTools(Duration patience) {
    this.patience = patience;
  }

  /**
   * Connects to a browser.
   *
   * @param patience how long a single answer may take
   */
  static DevTools connect(URI address, Duration patience) throws ProofException {
    var tools = new DevTools(patience);
    try {
      tools.socket =
          HttpClient.newHttpClient()
              .newWebSocketBuilder()
              .connectTimeout(patience)
              .buildAsync(address, tools)
              .join();
    } catch (CompletionException e) {
      throw new ProofException("the browser cannot be talked to: " + e.getCause());
    }
    return tools;
  }

  /**
   * Sends a command and waits for its result.
   *
   * @param session the session of the tab that it is for, or "" for the browser
   */
  Message send(String session, String method, Map<String, Object> parameters)
      throws ProofException {
    return await(start(session, method, parameters));
  }

  /** Sends a command that leads to an event, and waits for both: the result comes back. */
  Message sendAndAwait(String session, String method, Map<String, Object> parameters, String event)
      throws ProofException {
    Awaited happening = awaited(null, session, event);
    Message result = await(start(session, method, parameters));
    if (result.text("errorText") == null) { // else nothing will happen
      await(happening);
    }
    return result;
  }

  private synchronized Awaited start(
      String session, String method, Map<String, Object> parameters) {
    long id = ++commands;
    Awaited answer = awaited(id, session, method);
    var command = new LinkedHashMap<String, Object>();
    command.put("id", id);
    command.put("method", method);
    command.put("params", parameters);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    WebSocket to = socket;
    if (to != null && ended == null) {
      String text = new Message(command).write();
      // A socket sends one text at a time.
      sending =
          sending
              .thenCompose(sent -> to.sendText(text, true))
              .whenComplete(
                  (sent, e) -> {
                    if (e != null) {
                      end("the browser does not listen any more");
                    }
                  });
    }
    return answer;
  }

  private synchronized Awaited awaited(@Nullable Long command, String session, String what) {
    var answer = new Awaited(command, session, what, new CompletableFuture<>());
    if (ended != null) {
      answer.answer().completeExceptionally(new ProofException(ended));
    } else {
      awaited.put(command == null ? session + what : command, answer);
    }
    return answer;
  }

  private Message await(Awaited expected) throws ProofException {
    try {
      return expected.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw new ProofException(
          cause == null ? "the browser failed" : String.valueOf(cause.getMessage()));
    } catch (TimeoutException e) {
      throw new ProofException(
          "the browser did not answer '%s' within %s s"
              .formatted(expected.what(), patience.toSeconds()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProofException("interrupted while the browser was working");
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    incoming.append(part);
    if (last) {
      String text = incoming.toString();
      incoming.setLength(0);
      try {
        receive(Message.read(text));
      } catch (IOException e) {
        end("the browser sent what is no JSON");
      }
    }
    from.request(1);
    return null;
  }

  private synchronized void receive(Message message) {
    String session = String.valueOf(message.values().getOrDefault("sessionId", ""));
    Long id = message.number("id");
    String event = message.text("method");
    if (TAB_CRASHED.equals(event)) {
      fail(session, "a tab of the browser crashed");
      return;
    }
    Awaited expected = awaited.remove(id == null ? session + event : id);
    if (expected == null) {
      return;
    }
    String error = message.object("error").text("message");
    if (error != null) {
      String words = "the browser refused '%s': %s".formatted(expected.what(), error);
      expected.answer().completeExceptionally(new ProofException(words));
    } else {
      expected.answer().complete(message.object(id == null ? "params" : "result"));
    }
  }

  private void fail(String session, String reason) {
    for (Iterator<Awaited> each = awaited.values().iterator(); each.hasNext(); ) {
      Awaited expected = each.next();
      if (expected.session().equals(session)) {
        each.remove();
        expected.answer().completeExceptionally(new ProofException(reason));
      }
    }
  }

  private synchronized void end(String reason) {
    if (ended == null) {
      ended = reason;
      awaited.values().forEach(e -> e.answer().completeExceptionally(new ProofException(reason)));
      awaited.clear();
    }
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    end("the browser ended");
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    end("the browser ended");
  }

  @Override
  public void close() {
    end("the browser is being closed");
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
  }
}

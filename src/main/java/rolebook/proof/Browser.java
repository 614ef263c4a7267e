package rolebook.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rolebook.site.Folders;

/**
 * A Chromium of our own: without a window, without a network, with a profile that is deleted
 * afterwards. Thread-safe.
 */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LOOK_MILLIS = 10;
  private static final long LAST_WORDS_SECONDS = 5;
  private static final int TRIES = 50;

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--disable-gpu",
          "--remote-debugging-port=0",
          "--no-first-run",
          "--no-default-browser-check",
          // nothing is asked or told on the network
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
          "--no-proxy-server",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-domain-reliability",
          "--disable-extensions",
          "--disable-sync",
          "--disable-breakpad",
          "--disable-crash-reporter",
          "--no-pings",
          "--metrics-recording-only",
          // no tab waits because another one is in front
          "--disable-background-timer-throttling",
          "--disable-backgrounding-occluded-windows",
          "--disable-renderer-backgrounding",
          // containers have a small one
          "--disable-dev-shm-usage",
          "--password-store=basic",
          "--use-mock-keychain");

  private final Process process;
  private final Path profile;
  private final Thread atExit;
  private final DevTools tools;
  private final String version;

  private Browser(Process process, Path profile, Thread atExit, DevTools tools, String version) {
    this.process = process;
    this.profile = profile;
    this.atExit = atExit;
    this.tools = tools;
    this.version = version;
  }

  /**
   * Starts a browser.
   *
   * @throws ProofException if it does not start, with what it said
   */
  static Browser launch(Path program) throws IOException, ProofException {
    Path profile = Files.createTempDirectory("rolebook-browser");
    Process process = null;
    Thread atExit = null;
    try {
      var command = new ArrayList<String>();
      command.add(program.toString());
      command.addAll(FLAGS);
      if (isRootsOwn(profile)) {
        command.add("--no-sandbox"); // root's Chromium does not start with one
      }
      command.add("--user-data-dir=" + profile);
      command.add("about:blank");
      Process started = start(command, profile);
      process = started;
      atExit = new Thread(() -> end(started, profile), "rolebook-browser-end");
      Runtime.getRuntime().addShutdownHook(atExit);
      DevTools tools = DevTools.connect(address(started, profile), PATIENCE);
      String product = tools.send("", "Browser.getVersion", Map.of()).required("product");
      return new Browser(
          started, profile, atExit, tools, "Chromium" + product.replaceFirst("^[^/]*/", " "));
    } catch (ProofException | IOException | RuntimeException e) {
      if (process != null) {
        end(process, profile);
      } else {
        Folders.delete(profile);
      }
      forget(atExit);
      throw e;
    }
  }

  private static Process start(List<String> command, Path profile) throws ProofException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(said(profile).toFile())
          .start();
    } catch (IOException e) {
      throw new ProofException("the browser '%s' cannot be run".formatted(command.get(0)));
    }
  }

  private static Path said(Path profile) {
    return profile.resolve("said.txt");
  }

  private static boolean isRootsOwn(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(0);
  }

  /** Where the browser listens, as soon as it does. */
  private static URI address(Process process, Path profile) throws IOException, ProofException {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() - end < 0) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() == 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      if (exited(process, LOOK_MILLIS)) {
        throw new ProofException(
            "the browser ended with code %s before it could print: %s"
                .formatted(process.exitValue(), lastWords(profile)));
      }
    }
    throw new ProofException(
        "the browser did not start within %s s: %s"
            .formatted(PATIENCE.toSeconds(), lastWords(profile)));
  }

  private static String lastWords(Path profile) throws IOException {
    String said = new String(Files.readAllBytes(said(profile)), StandardCharsets.UTF_8).strip();
    return said.isEmpty() ? "it said nothing" : said.substring(said.lastIndexOf('\n') + 1);
  }

  /** The browser's name and version, such as {@code Chromium 156.0.8078.79}. */
  String version() {
    return version;
  }

  /** Opens a tab. */
  Tab tab() throws ProofException {
    String target =
        tools.send("", "Target.createTarget", Map.of("url", "about:blank")).required("targetId");
    String session =
        tools
            .send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .required("sessionId");
    return Tab.prepared(tools, session);
  }

  /** The browser's process. */
  ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void close() {
    try {
      tools.send("", "Browser.close", Map.of());
    } catch (ProofException e) {
      // it is gone already, or will be ended
    }
    tools.close();
    end(process, profile);
    forget(atExit);
  }

  /** Ends a browser with the processes that it started, and deletes its profile. */
  private static void end(Process process, Path profile) {
    List<ProcessHandle> started = process.descendants().toList();
    if (!exited(process, TimeUnit.SECONDS.toMillis(LAST_WORDS_SECONDS))) {
      process.destroyForcibly();
      exited(process, TimeUnit.SECONDS.toMillis(LAST_WORDS_SECONDS));
    }
    started.forEach(ProcessHandle::destroyForcibly);
    for (int i = 0; i < TRIES; i++) { // what was just ended may still write
      try {
        Folders.delete(profile);
        return;
      } catch (IOException e) {
        exited(process, LOOK_MILLIS);
      }
    }
  }

  private static boolean exited(Process process, long millis) {
    try {
      return process.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  private static void forget(@Nullable Thread atExit) {
    if (atExit != null) {
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException e) {
        // the program is ending, and the thread does its work
      }
    }
  }
}

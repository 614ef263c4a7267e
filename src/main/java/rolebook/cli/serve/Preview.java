package rolebook.cli.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Excerpts;
import rolebook.site.BuildException;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;
import rolebook.site.Progress;
import rolebook.site.PublishedWriting;
import rolebook.site.SiteBuilder;
import rolebook.site.WritingCheck;

/**
 * A project's site, built again and served anew whenever something in the project changes, on
 * loopback only. One thread runs it; any other may close it.
 */
public final class Preview implements AutoCloseable {
  /** What is unreadable may only be on its way: it is looked at once more. */
  private static final long SECOND_LOOK_MILLIS = 100;

  private final BuildOptions options;
  private final Listener listener;
  private final PreviewLock lock;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(Preview::daemon);
  private final Sources sources;
  private final SiteBuilder builder;
  private final Judge judge;
  private final ServedSite site;
  private final OpenPages pages = new OpenPages();
  private final String name = Long.toString(System.nanoTime(), Character.MAX_RADIX);
  private @Nullable BuildResult latest;
  private @Nullable String failure;
  private List<Diagnostic> findings = List.of();

  /** Hears what comes of builds, and of judging, from two threads. */
  public interface Listener {
    /**
     * A build has been made.
     *
     * @param changed the files because of which it was made; none for the first one
     * @param nanos how long it took, in nanoseconds
     */
    void built(BuildResult result, Collection<Path> changed, long nanos);

    /**
     * The writing of what was published has been judged.
     *
     * @param findings all that there is to say of it
     */
    void judged(List<Diagnostic> findings);

    /**
     * A build could not be made, because something could not be read or written.
     *
     * @return why, in words for a user
     */
    String failed(Exception e);
  }

  /**
   * Watches a project, and answers requests; these wait until it is run.
   *
   * @param options what to build, and how
   * @param port the port to serve on, or 0 for a free one
   * @param writing what the writing is held to
   * @throws PreviewException if the port is in use, or the project is being served already
   * @throws IOException if the machine will not let us watch or serve
   */
  public Preview(
      BuildOptions options, int port, WritingCheck writing, Progress progress, Listener listener)
      throws IOException, PreviewException {
    // Without it every answer waits 40 ms. The server reads it once, before its first use.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.options = options;
    this.listener = listener;
    this.builder = new SiteBuilder(options, progress);
    this.judge = new Judge(writing, this::judged);
    var injection = new Injection(name);
    this.site = new ServedSite(options.output(), injection);
    var answers = new Answers(site, pages, new OwnFiles(), injection);
    this.lock = PreviewLock.of(options);
    try {
      this.server = bind(port);
    } catch (IOException | PreviewException e) {
      lock.close();
      throw e;
    }
    try {
      this.sources = new Sources(options);
      lock.write(address().toString());
    } catch (IOException e) {
      server.stop(0);
      lock.close();
      throw e;
    }
    builder.stayReady();
    server.setExecutor(threads);
    server.createContext("/", answers);
  }

  private static HttpServer bind(int port) throws IOException, PreviewException {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (BindException e) {
      throw new PreviewException(
          "port %s is in use; name another with --port, or take a free one with --port 0"
              .formatted(port));
    }
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "rolebook-serve");
    thread.setDaemon(true);
    return thread;
  }

  /** Where browsers find the site. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /**
   * Builds, and builds again whenever something has changed, until somebody closes the preview.
   *
   * @throws BuildException if the preview cannot be published into its folder
   */
  public void run() throws IOException, BuildException, InterruptedException {
    server.start();
    try (lock;
        sources;
        builder) {
      Changes changes = new Changes(Set.of(), false);
      while (changes != null) {
        build(changes);
        changes = sources.await();
      }
    } finally {
      server.stop(0);
      threads.shutdownNow();
      judge.close();
    }
  }

  private void build(Changes changes) throws IOException, BuildException, InterruptedException {
    long start = System.nanoTime();
    try {
      BuildResult result = twice(changes);
      tell(result, null);
      listener.built(result, changes.paths(), System.nanoTime() - start);
      PublishedWriting writing = result.published() == null ? null : builder.writing();
      if (writing != null) {
        judge.soon(writing);
      }
    } catch (IOException
        | UncheckedIOException
        | DirectoryIteratorException
        | InvalidPathException e) {
      tell(null, listener.failed(e));
    }
  }

  private BuildResult twice(Changes changes)
      throws IOException, BuildException, InterruptedException {
    try {
      return site.replace(
          () -> changes.complete() ? builder.build(changes.paths()) : builder.build(), builder);
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
      Thread.sleep(SECOND_LOOK_MILLIS);
      return site.replace(builder::build, builder);
    }
  }

  private void judged(List<Diagnostic> found) throws IOException {
    synchronized (pages) {
      if (!found.equals(findings)) {
        findings = found;
        tell();
      }
    }
    listener.judged(found);
  }

  private void tell(@Nullable BuildResult result, @Nullable String why) throws IOException {
    synchronized (pages) {
      latest = result;
      failure = why;
      tell();
    }
  }

  private void tell() throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    if (latest != null) {
      problems.addAll(latest.diagnostics());
      problems.addAll(latest.published() == null ? List.of() : findings);
    }
    var standing = new Standing(name, site.version(), site.base(), latest, problems, failure);
    pages.tell(standing.message(new Excerpts(options.root())));
  }

  /** Ends the preview, as soon as the build that is at work has ended. */
  @Override
  public void close() {
    sources.end();
  }
}

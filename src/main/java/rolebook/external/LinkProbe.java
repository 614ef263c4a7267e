package rolebook.external;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Hrefs;
import rolebook.guide.Located;

/**
 * Looks whether links to other sites lead somewhere. A host is asked by one connection at a time,
 * with a pause between two questions; a link is not asked twice a day.
 */
public final class LinkProbe {
  private static final int MOST_HOSTS_AT_ONCE = 8;

  private final LinkCache cache;
  private final Pace pace;

  /**
   * @param cache the file that remembers answers; its folder is there
   * @param clock tells how old an answer is
   * @param pace how long to wait
   */
  public LinkProbe(Path cache, Clock clock, Pace pace) {
    this.cache = new LinkCache(cache, clock);
    this.pace = pace;
  }

  /** What is wrong with some links, each at its place. */
  public List<Diagnostic> check(List<Located<String>> links) throws IOException {
    SortedMap<String, Set<URI>> byHost = new TreeMap<>();
    for (Located<String> link : links) {
      URI address = address(link.value());
      byHost.computeIfAbsent(address.getRawAuthority(), h -> new LinkedHashSet<>()).add(address);
    }
    Map<URI, Answer> answers = ask(byHost);
    var diagnostics = new Diagnostics(false);
    for (Located<String> link : links) {
      Answer answer = answers.get(address(link.value()));
      if (answer != null && !answer.leadsSomewhere()) {
        diagnostics.report(
            Code.DEAD_LINK,
            link.at(),
            "'%s' %s".formatted(link.value(), answer.words()),
            "link to where the page is now, or take the link out");
      }
    }
    return diagnostics.all();
  }

  /** What is asked for: a place on a page is the browser's business. */
  private static URI address(String link) {
    URI uri = Hrefs.uri(link);
    String whole = uri.toString();
    int fragment = whole.indexOf('#');
    return fragment < 0 ? uri : URI.create(whole.substring(0, fragment));
  }

  private Map<URI, Answer> ask(SortedMap<String, Set<URI>> byHost) throws IOException {
    Map<URI, Answer> answers = new ConcurrentHashMap<>();
    Map<URI, Answer> remembered = cache.read();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            MOST_HOSTS_AT_ONCE,
            task -> {
              var thread = new Thread(task, "rolebook-links");
              thread.setDaemon(true);
              return thread;
            });
    try {
      var hosts = new ArrayList<Callable<Void>>();
      for (Set<URI> addresses : byHost.values()) {
        hosts.add(
            () -> {
              var host = new Host(pace);
              for (URI address : addresses) {
                Answer known = remembered.get(address);
                answers.put(address, known == null ? host.ask(address) : known);
              }
              return null;
            });
      }
      for (var host : pool.invokeAll(hosts)) {
        host.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
    cache.write(answers);
    return answers;
  }
}

package rolebook.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import rolebook.site.Progress;

/** Does the same with many items in several tabs of a browser at once. */
final class Press {
  /** What is done with an item, in a tab that nobody else uses meanwhile. */
  interface Step<T, R> {
    R run(Tab tab, T item) throws IOException, ProofException;
  }

  private final Browser browser;
  private final int tabs;
  private final Progress progress;

  Press(Browser browser, int tabs, Progress progress) {
    this.browser = browser;
    this.tabs = tabs;
    this.progress = progress;
  }

  /** The results, in the order of the items. The first failure ends all. */
  <T, R> List<R> each(List<T> items, Step<T, R> step) throws IOException, ProofException {
    var results = new AtomicReferenceArray<R>(items.size());
    var next = new AtomicInteger();
    var done = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(tabs, Press::daemon);
    try {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < Math.min(tabs, items.size()); i++) {
        running.add(
            threads.submit(
                () -> {
                  Tab tab = browser.tab();
                  for (int at = next.getAndIncrement();
                      at < items.size() && !threads.isShutdown();
                      at = next.getAndIncrement()) {
                    results.set(at, step.run(tab, items.get(at)));
                    progress.report("printing", done.incrementAndGet(), items.size());
                  }
                  return null;
                }));
      }
      for (Future<?> each : running) {
        await(each);
      }
    } finally {
      threads.shutdownNow();
    }
    var inOrder = new ArrayList<R>();
    for (int i = 0; i < results.length(); i++) {
      inOrder.add(results.get(i));
    }
    return inOrder;
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "rolebook-press");
    thread.setDaemon(true);
    return thread;
  }

  private static void await(Future<?> running) throws IOException, ProofException {
    try {
      running.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ProofException failure) {
        throw failure;
      }
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProofException("interrupted while printing");
    }
  }
}

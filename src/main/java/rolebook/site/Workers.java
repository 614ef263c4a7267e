package rolebook.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Runs the same step for many items on all processors. */
final class Workers implements AutoCloseable {
  private static final long READING_STACK = 64L << 20;
  private static final long RENDERING_STACK = 1L << 20;

  /** A step for one item; it knows no other item. */
  interface Step<T, R> {
    R run(T item) throws IOException;
  }

  private final int threads = Runtime.getRuntime().availableProcessors();
  private final Progress progress;
  private final ExecutorService pool;

  private Workers(Progress progress, long stackBytes) {
    this.progress = progress;
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              var thread = new Thread(null, task, "rolebook-worker", stackBytes);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Workers with stacks on which content can be parsed that nests as deep as it may. */
  static Workers forReading(Progress progress) {
    return new Workers(progress, READING_STACK);
  }

  /** Workers with stacks that a view which calls itself without end fills soon. */
  static Workers forRendering(Progress progress) {
    return new Workers(progress, RENDERING_STACK);
  }

  /** The results of a step for each item, in the order of the items. */
  <T, R> List<R> each(String name, List<T> items, Step<T, R> step) throws IOException {
    var results = new Object[items.size()];
    var next = new AtomicInteger();
    var done = new AtomicInteger();
    var running = new ArrayList<Future<?>>();
    for (int i = 0; i < Math.min(threads, items.size()); i++) {
      running.add(
          pool.submit(
              () -> {
                for (int at = next.getAndIncrement();
                    at < results.length && !pool.isShutdown();
                    at = next.getAndIncrement()) {
                  results[at] = step.run(items.get(at));
                  progress.report(name, done.incrementAndGet(), results.length);
                }
                return null;
              }));
    }
    for (Future<?> task : running) {
      await(task);
    }
    @SuppressWarnings("unchecked") // each result came from the step
    List<R> typed = (List<R>) Arrays.asList(results);
    return typed;
  }

  /** What will be the result of a step. */
  interface Later<R> {
    /** Waits for it. */
    R get() throws IOException;
  }

  /** Begins a step, and goes on meanwhile. */
  <R> Later<R> begin(Callable<R> step) {
    Future<R> running = pool.submit(step);
    return () -> await(running);
  }

  /** The result of one step. */
  <R extends @Nullable Object> R one(Callable<R> step) throws IOException {
    return await(pool.submit(step));
  }

  private static <R extends @Nullable Object> R await(Future<R> task) throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof RuntimeException bug) {
        throw bug;
      }
      if (e.getCause() instanceof OutOfMemoryError full) {
        throw full;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /**
   * Waits until no step is running any more: what they write must not outlive the build. None is
   * interrupted, which would close the files that it has open.
   */
  @Override
  public void close() {
    pool.shutdown();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

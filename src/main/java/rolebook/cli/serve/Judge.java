package rolebook.cli.serve;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Diagnostic;
import rolebook.site.PublishedWriting;
import rolebook.site.WritingCheck;

/** Judges the writing of what was published, on a thread of its own: no page waits for it. */
final class Judge implements AutoCloseable {
  /** When nothing has been published for this time, it is worth the work. */
  private static final long REST_MILLIS = 100;

  private final WritingCheck check;
  private final Listener listener;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Judge::daemon);
  private @Nullable Future<?> next;
  private volatile @Nullable RuntimeException bug;

  /** Hears all that there is to say of the writing, on the judge's thread. */
  interface Listener {
    void judged(List<Diagnostic> findings) throws IOException;
  }

  Judge(WritingCheck check, Listener listener) {
    this.check = check;
    this.listener = listener;
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "rolebook-judge");
    thread.setDaemon(true);
    return thread;
  }

  /** Judges this instead of what was to be judged and has not been yet. */
  synchronized void soon(PublishedWriting writing) {
    if (bug != null) {
      throw bug; // on a thread that ends the program
    }
    if (next != null) {
      next.cancel(false);
    }
    next = thread.schedule(() -> judge(writing), REST_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void judge(PublishedWriting writing) {
    try {
      listener.judged(writing.findings(check));
    } catch (IOException e) {
      // a file is on its way, and so is the build that will see it
    } catch (RuntimeException e) {
      bug = e;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

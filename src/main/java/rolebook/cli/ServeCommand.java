package rolebook.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rolebook.check.WritingRules;
import rolebook.cli.serve.Preview;
import rolebook.site.BuildOptions;
import rolebook.site.WritingCheck;

/** {@code rolebook serve}: the site as it is written. */
@Command(
    name = "serve",
    description = "Shows the site in a browser, and every change at once.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  /** A build that takes longer is left to be finished by the next one. */
  private static final long PATIENCE_SECONDS = 2;

  private final Terminal terminal;
  private final Path folder;
  private final Clock clock;

  @Mixin private SiteOptions project = new SiteOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to serve on, ${DEFAULT-VALUE} by default; 0 takes a free one.",
      defaultValue = "4321")
  private int port;

  @Option(names = "--open", description = "Opens the site in the system's browser.")
  private boolean open;

  @Option(names = "--drafts", description = "Shows drafts too.")
  private boolean drafts;

  /**
   * @param folder the folder that relative paths are seen from
   * @param clock tells the day that rules about the age of guides go by
   */
  ServeCommand(Terminal terminal, Path folder, Clock clock) {
    this.terminal = terminal;
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > HIGHEST_PORT) {
      throw project.wrong("'" + port + "' is no port; there is 0 to " + HIGHEST_PORT);
    }
    Path root = project.root(folder);
    var options = BuildOptions.preview(root, project.content(folder), project.theme(), drafts);
    var ended = new CountDownLatch(1);
    var progress = new ProgressLine(terminal);
    var preview =
        new Preview(
            options,
            port,
            new WritingCheck(new WritingRules(LocalDate.now(clock))),
            progress,
            new ServeReport(options, progress, terminal));
    Thread atEnd = new Thread(() -> end(preview, ended), "rolebook-end");
    Runtime.getRuntime().addShutdownHook(atEnd);
    greet(preview.address());
    try {
      preview.run();
    } finally {
      ended.countDown();
      forget(atEnd);
    }
    return Main.DONE;
  }

  private void greet(URI address) {
    terminal.out().println(address + " shows the site; Ctrl-C ends it");
    terminal.out().flush();
    if (open && !SystemBrowser.open(address)) {
      terminal.err().println("      no browser could be opened; go to that address with one");
      terminal.err().flush();
    }
  }

  /** Ends the preview because the user ends the program: that is how it is meant to end. */
  private void end(Preview preview, CountDownLatch ended) {
    preview.close();
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        terminal.err().println("a build was still at work; the next one finishes it");
        terminal.err().flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(Main.DONE);
  }

  private static void forget(Thread atEnd) {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      // the program is ending, and the thread does its work
    }
  }
}

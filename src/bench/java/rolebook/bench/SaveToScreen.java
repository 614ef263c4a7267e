package rolebook.bench;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.published.Browser;

/**
 * How long it takes from the moment a file is saved until the page that is open in Chromium shows
 * it: {@code mvn -Pbench -Dbench.main=rolebook.bench.SaveToScreen}.
 */
final class SaveToScreen {
  private static final int EDITS = 100;

  /** Edits before those that count: a server soon has had them, and Java gets faster by it. */
  private static final int EDITS_BEFORE = 20;

  private static final long PAUSE_MILLIS = 500;

  /** Where every edit is slow, fewer of them tell as much. */
  private static final long MOST_NANOS = 120_000_000_000L;

  private static final Pattern ADDRESS = Pattern.compile("http://[^ ]*/");

  private final Settings settings;
  private final Rolebook rolebook;
  private final PrintStream out;

  private SaveToScreen(Settings settings, PrintStream out) {
    this.settings = settings;
    this.rolebook = new Rolebook(settings.flags());
    this.out = out;
  }

  /** Measures sites of the sizes that the system properties say, and prints the figures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var measure = new SaveToScreen(Settings.read(), out);
    out.println(Machine.describe());
    out.println("| roles | changed | edits | median, ms | 95 % within, ms | longest, ms |");
    out.println("| --: | --- | --: | --: | --: | --: |");
    for (int roles : measure.settings.roles()) {
      measure.run(new Corpus(roles));
    }
  }

  private void run(Corpus corpus) throws IOException, InterruptedException {
    Path folder = settings.work().resolve("screen");
    Project project = Project.write(rolebook, corpus, folder);
    Process server =
        new ProcessBuilder(rolebook.serve(folder))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Path profile = Files.createTempDirectory("rolebook-bench");
    try (Browser browser = Browser.start(profile)) {
      var said =
          new BufferedReader(
              new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
      Matcher address = ADDRESS.matcher(said.readLine());
      if (!address.find()) {
        throw new IOException("the server has no address");
      }
      said.readLine(); // it is ready
      var drain = new Thread(() -> said.lines().forEach(line -> {}));
      drain.setDaemon(true);
      drain.start();
      String page = "resume-examples/" + corpus.role(corpus.size() / 2).slug() + "/";
      for (Change change : Change.values()) {
        browser.open(address.group() + page);
        var screen = new Screen(browser, change);
        report(corpus, change, measure(new Edits(project), change, screen));
      }
    } finally {
      server.destroy();
      server.waitFor();
      Project.delete(profile);
      Project.delete(folder);
    }
  }

  private static List<Double> measure(Edits edits, Change change, Screen screen)
      throws IOException, InterruptedException {
    var times = new ArrayList<Double>();
    long end = System.nanoTime() + MOST_NANOS;
    for (int i = 0; i < EDITS_BEFORE + EDITS && System.nanoTime() - end < 0; i++) {
      double saved = edits.save(change, i);
      times.add(screen.shown(i) - saved);
      Thread.sleep(PAUSE_MILLIS); // nobody saves again at once
    }
    return times.subList(Math.min(EDITS_BEFORE, times.size() / 2), times.size());
  }

  private void report(Corpus corpus, Change change, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    out.printf(
        "| %s | %s | %s | %.0f | %.0f | %.0f |%n",
        Figures.count(corpus.size()),
        change.words(),
        sorted.length,
        sorted[sorted.length / 2],
        sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)],
        sorted[sorted.length - 1]);
  }
}

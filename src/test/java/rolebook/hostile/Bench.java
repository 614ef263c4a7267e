package rolebook.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.util.Throwables;
import rolebook.Program;

/** Builds mutants, one after the other, in folders that are used again. Not thread-safe. */
final class Bench {
  private static final long MOST_MILLIS = 10_000;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int REBUILT = 8;
  private static final int FRESH = 5;
  private static final Pattern OF_THE_PROGRAM =
      Pattern.compile(
          "(?m)^(?:\\tat |Caused by: |rolebook: ).*|^\\S.*\\b(?:[a-z]\\w*\\.)+\\w*(?:Exception|Error)\\b.*"
              + "|^\\S.*\\b(?:NullPointer|IllegalState|StackOverflow|ClassCast).*|^\\S.*@[0-9a-f]{6,8}\\b.*"
              + "|^\\S.*\\b(?:java|freemarker|com\\.vladsch|org\\.yaml|rolebook)\\.[a-z]\\w*\\.[A-Z].*");
  private static final Set<String> WRITTEN = Set.of("content", "themes", "site", ".rolebook");
  private static final Set<String> OF_A_BUILD = Set.of("lock", "manifest");

  private final Path folder;
  private final Map<Corpus, Site> sites = new HashMap<>();

  Bench(Path folder) {
    this.folder = folder;
  }

  /** A site that is published without mistakes, and waits for mutants of itself. */
  private record Site(
      Path root,
      Disk disk,
      Published published,
      SortedMap<String, String> clean,
      PublishedPages pages) {}

  /**
   * Builds a mutant over the site without mistakes, or some where no site is, judges that, and
   * brings the site back.
   */
  Outcome run(Mutant mutant) throws IOException {
    Site site = sites.get(mutant.corpus());
    if (site == null) {
      site = publish(mutant.corpus(), folder.resolve(String.valueOf(sites.size())));
      sites.put(mutant.corpus(), site);
    }
    boolean fresh = mutant.seed() % FRESH == 0;
    SortedMap<String, String> before = fresh ? new TreeMap<>() : site.clean;
    if (fresh) {
      site.published.hold(before);
    }
    site.disk.hold(mutant.tree());
    Outcome outcome = build(mutant, site, before);
    site.disk.hold(mutant.corpus().tree());
    if (fresh || outcome.exit() != 1) {
      bringBack(site, mutant, outcome);
    }
    return outcome;
  }

  /**
   * Some sites are brought back by a build, which must take away all that the mutant's one left.
   */
  private static void bringBack(Site site, Mutant mutant, Outcome outcome) throws IOException {
    if (mutant.seed() % REBUILT == 0) {
      Program.Run again = Program.run(site.root, arguments(mutant.corpus()));
      SortedMap<String, String> files = Published.site(site.published.read());
      if (again.exit() != 0 || !files.equals(Published.site(site.clean))) {
        outcome.complaints().add("what it left is in the site without it: " + again.err());
      }
    }
    site.published.hold(site.clean);
  }

  private static String[] arguments(Corpus corpus) {
    return corpus.arguments().toArray(String[]::new);
  }

  private static Site publish(Corpus corpus, Path root) throws IOException {
    var disk = new Disk(root);
    disk.hold(corpus.tree());
    Program.Run run = Program.run(root, arguments(corpus));
    if (run.exit() != 0) {
      throw new AssertionError(corpus.name() + " has mistakes: " + run.err());
    }
    var published = new Published(root);
    SortedMap<String, String> clean = published.read();
    return new Site(root, disk, published, clean, new PublishedPages(Published.site(clean)));
  }

  private Outcome build(Mutant mutant, Site site, SortedMap<String, String> before)
      throws IOException {
    long start = System.nanoTime();
    long processors = MACHINE.getProcessCpuTime();
    Program.Run run;
    try {
      run = Program.run(site.root, arguments(mutant.corpus()));
    } catch (RuntimeException | Error e) {
      run = new Program.Run(-1, "", Throwables.getStackTrace(e));
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    Messages messages = Messages.read(run.err(), site.root);
    var complaints = new ArrayList<>(messages.complaints());
    OF_THE_PROGRAM
        .matcher(run.err())
        .results()
        .map(match -> "this speaks of the program, not of the content: " + match.group())
        .forEach(complaints::add);
    long used = (MACHINE.getProcessCpuTime() - processors) / 1_000_000;
    if (Math.min(millis, used) > MOST_MILLIS) { // else others kept the processors busy
      complaints.add("it took " + millis + " ms");
    }
    SortedMap<String, String> after = site.published.read();
    if (run.exit() == 0) {
      complaints.addAll(
          site.pages.complaints(Published.site(after), !mutant.hasTheThemeOfItsCorpus()));
    } else if (!Published.site(after).equals(Published.site(before))) {
      complaints.add("it changed the site");
    }
    if (run.exit() == 0 ? messages.errors() > 0 : run.exit() != 1 || !messages.refuse()) {
      complaints.add("exit " + run.exit() + " does not fit what it said");
    }
    complaints.addAll(traces(site.root));
    return new Outcome(run.exit(), millis, messages.codes(), complaints, run.err());
  }

  /** What lies where no build may write. */
  private List<String> traces(Path root) throws IOException {
    var traces = new TreeSet<>(names(root));
    traces.removeAll(WRITTEN);
    var left = new TreeSet<>(names(root.resolve(".rolebook/site")));
    left.removeAll(OF_A_BUILD);
    traces.addAll(left);
    names(folder).stream().filter(name -> !name.matches("\\d+")).forEach(traces::add);
    return traces.stream().map(name -> "it left behind " + name).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }
}

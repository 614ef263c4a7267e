package rolebook.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The whole benchmark: {@code mvn -Pbench}. */
final class Benchmark {
  private static final String SMALL_HEAP = "-Xmx256m";

  private final Settings settings;
  private final PrintStream out;
  private final Contest contest;
  private final Report report = new Report();
  private final Rolebook rolebook;
  private final List<Tool> others = new ArrayList<>();

  private Benchmark(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
    this.contest = new Contest(settings.runs(), out::println);
    this.rolebook = new Rolebook(settings.flags());
  }

  /** Measures what the system properties say, and prints the figures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var benchmark = new Benchmark(Settings.read(), out);
    benchmark.run();
    if (benchmark.report.failed()) {
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    Files.createDirectories(settings.work());
    look();
    for (int roles : settings.roles()) {
      measure(new Corpus(roles));
    }
    for (int roles : settings.large()) {
      var flags = new ArrayList<>(settings.flags());
      flags.add(SMALL_HEAP);
      full(projects(new Rolebook(flags), new Corpus(roles)));
    }
    var real = new RealSite(rolebook, settings.work().resolve("real"));
    List<Series> series = contest.run("this repository's site", List.of(real));
    int pages = Pages.of(real.folder().resolve(rolebook.output())).paths().size();
    report.add("this repository's site", RealSite.roles(), pages, series);

    String results = Machine.describe() + "\n\n" + report;
    Files.writeString(settings.work().resolve("results.md"), results);
    out.println("\n" + results);
  }

  /** Says what is measured, and what is not for want of it. */
  private void look() {
    out.println(Machine.describe());
    out.println(String.join(" ", rolebook.command(Path.of("PROJECT"))));
    if (!Command.measuresAll()) {
      out.println("no CPU time and no memory: no GNU time; on Debian, apt-get install time");
    }
    for (Tool tool : List.of(new Hugo(), new Eleventy(settings.eleventy()))) {
      if (tool.missing().isPresent()) {
        out.println(tool.missing().get());
      } else {
        others.add(tool);
        out.println(tool.name() + ": " + String.join(" ", tool.command(Path.of("PROJECT"))));
      }
    }
  }

  private void measure(Corpus corpus) throws IOException, InterruptedException {
    List<Project> projects = projects(rolebook, corpus);
    int pages = full(projects);
    // What changed little is compared with Hugo alone: Eleventy, too, makes all pages again.
    List<Project> pair = projects.stream().filter(p -> !(p.tool() instanceof Eleventy)).toList();
    contest("nothing changed", corpus, builds(pair, Build.Before.NOTHING), pages);

    Path own = settings.work().resolve("in-process");
    List<Contender> edited = builds(pair, Build.Before.EDIT);
    edited.add(new InProcess(Project.write(rolebook, corpus, own)));
    contest("one body changed", corpus, edited, pages);
    Project.delete(own);
  }

  private List<Project> projects(Rolebook first, Corpus corpus) throws IOException {
    out.println("writing a corpus of " + Figures.count(corpus.size()) + " roles");
    var tools = new ArrayList<Tool>();
    tools.add(first);
    others.stream().filter(tool -> corpus.size() <= tool.mostRoles()).forEach(tools::add);
    var projects = new ArrayList<Project>();
    for (Tool tool : tools) {
      Path folder =
          settings.work().resolve(tool.getClass().getSimpleName().toLowerCase(Locale.ROOT));
      projects.add(Project.write(tool, corpus, folder));
    }
    return projects;
  }

  /** Measures full builds, and says how many pages the site has. */
  private int full(List<Project> projects) throws IOException, InterruptedException {
    List<Contender> contenders = builds(projects, Build.Before.CLEAN);
    Path floor = settings.work().resolve("floor");
    contenders.add(new WriteFloor(projects.get(0).output(), floor));
    int roles = projects.get(0).corpus().size();
    List<Series> series = contest.run("full build, " + Figures.count(roles), contenders);
    Project.delete(floor);

    Pages first = Pages.of(projects.get(0).output());
    for (int i = 0; i < projects.size(); i++) {
      if (series.get(0).failed() || series.get(i).failed()) {
        continue;
      }
      Project project = projects.get(i);
      Pages pages = Pages.of(project.output());
      if (!first.comparable(pages)) {
        throw new IllegalStateException(project.tool().name() + " makes other pages than Rolebook");
      }
      report.add(roles, project.tool().name(), pages, first);
    }
    report.add("full build", roles, first.paths().size(), series);
    return first.paths().size();
  }

  private static List<Contender> builds(List<Project> projects, Build.Before before) {
    var builds = new ArrayList<Contender>();
    projects.forEach(project -> builds.add(new Build(project, before)));
    return builds;
  }

  private void contest(String title, Corpus corpus, List<Contender> contenders, int pages)
      throws IOException, InterruptedException {
    int roles = corpus.size();
    List<Series> series = contest.run(title + ", " + Figures.count(roles), contenders);
    report.add(title, roles, pages, series);
  }
}

package rolebook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The figures, as Markdown. */
final class Report {
  private static final double MILLIS = 1e3;
  private static final double MEGABYTE = 1e6;

  private final List<String> times = new ArrayList<>();
  private final List<String> sites = new ArrayList<>();
  private boolean failed;

  /**
   * Adds what came of a contest.
   *
   * @param build what was measured
   * @param pages how many pages the site has
   */
  void add(String build, int roles, int pages, List<Series> contest) {
    Series hugo =
        contest.stream()
            .filter(series -> series.name().startsWith("Hugo"))
            .findFirst()
            .orElse(new Series("", List.of()));
    for (Series series : contest) {
      failed |= series.failed();
      times.add(
          row(
              build,
              Figures.count(roles),
              series.name(),
              series.failed() ? "failed" : spread(series),
              Figures.seconds(series.median(Sample::cpu)),
              Figures.count(series.median(Sample::memory)),
              ratio(series, hugo, Sample::wall),
              ratio(series, hugo, Sample::cpu),
              ratio(series, hugo, Sample::memory),
              Figures.seconds(series.median(Sample::wall) * MILLIS / pages)));
    }
  }

  private static String spread(Series series) {
    return "%s (%s–%s)"
        .formatted(
            Figures.seconds(series.median(Sample::wall)),
            Figures.seconds(series.least(Sample::wall)),
            Figures.seconds(series.most(Sample::wall)));
  }

  private static String ratio(Series series, Series hugo, ToDoubleFunction<Sample> figure) {
    return Figures.ratio(series.equals(hugo) ? Double.NaN : series.ratio(hugo, figure));
  }

  /**
   * Adds what a generator wrote.
   *
   * @param first what Rolebook wrote, which it is compared with
   */
  void add(int roles, String generator, Pages pages, Pages first) {
    sites.add(
        row(
            Figures.count(roles),
            generator,
            Figures.count(pages.paths().size()),
            Figures.megabytes(pages.bytes() / MEGABYTE),
            Figures.difference(first.difference(pages)),
            Figures.count(pages.others()),
            Figures.megabytes(pages.otherBytes() / MEGABYTE)));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** Whether something could not be measured because it failed. */
  boolean failed() {
    return failed;
  }

  @Override
  public String toString() {
    return """
        | build | roles | generator | wall, s | CPU, s | memory, MB | wall / Hugo | CPU / Hugo | memory / Hugo | ms a page |
        | --- | --: | --- | --: | --: | --: | --: | --: | --: | --: |
        %s
        | roles | generator | pages | MB | to Rolebook | other files | MB |
        | --: | --- | --: | --: | --: | --: | --: |
        %s"""
        .formatted(String.join("", times), String.join("", sites));
  }
}

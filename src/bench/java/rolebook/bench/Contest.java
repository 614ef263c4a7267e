package rolebook.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs contenders in turn, A B A B, so that whatever else the machine does meets all of them.
 *
 * @param runs how many runs of each count
 * @param progress is told what is under way
 */
record Contest(int runs, Consumer<String> progress) {
  /**
   * Runs all contenders, after one run of each that does not count. One that fails is out, and its
   * series is empty.
   *
   * @param title what is measured
   * @return the series of each contender, in the order of the contenders
   */
  List<Series> run(String title, List<Contender> contenders)
      throws IOException, InterruptedException {
    List<Series> series =
        contenders.stream().map(c -> new Series(c.name(), new ArrayList<>())).toList();
    var out = new ArrayList<Contender>();
    for (int run = 0; run <= runs; run++) {
      String count = run == 0 ? "warm-up" : "run " + run + " of " + runs;
      for (int i = 0; i < contenders.size(); i++) {
        Contender contender = contenders.get(i);
        if (out.contains(contender)) {
          continue;
        }
        String what = "%s, %s: %s, ".formatted(title, count, contender.name());
        contender.prepare();
        try {
          Sample sample = contender.run();
          progress.accept(what + Figures.seconds(sample.wall()) + " s");
          if (run > 0) {
            series.get(i).samples().add(sample);
          }
        } catch (IOException e) {
          progress.accept(what + e.getMessage());
          series.get(i).samples().clear();
          out.add(contender);
        }
      }
    }
    return series;
  }
}

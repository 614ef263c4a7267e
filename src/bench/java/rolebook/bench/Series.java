package rolebook.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What the runs of one contender took, in the order in which they ran; none if it failed.
 *
 * @param name the contender's
 */
record Series(String name, List<Sample> samples) {
  boolean failed() {
    return samples.isEmpty();
  }

  /** The median of a figure. */
  double median(ToDoubleFunction<Sample> figure) {
    return median(samples.stream().mapToDouble(figure));
  }

  double least(ToDoubleFunction<Sample> figure) {
    return samples.stream().mapToDouble(figure).min().orElse(Double.NaN);
  }

  double most(ToDoubleFunction<Sample> figure) {
    return samples.stream().mapToDouble(figure).max().orElse(Double.NaN);
  }

  /**
   * How many times as much a figure is as another's: the median of the ratios of runs that stood
   * side by side, which is steadier than the ratio of the medians.
   */
  double ratio(Series other, ToDoubleFunction<Sample> figure) {
    int pairs = Math.min(samples.size(), other.samples.size());
    return median(
        IntStream.range(0, pairs)
            .mapToDouble(i -> of(figure, samples.get(i)) / of(figure, other.samples.get(i))));
  }

  private static double of(ToDoubleFunction<Sample> figure, Sample sample) {
    return figure.applyAsDouble(sample);
  }

  private static double median(DoubleStream figures) {
    double[] sorted = figures.sorted().toArray();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}

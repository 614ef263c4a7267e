package rolebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What is made of the runs of contenders. */
class SeriesTest {
  private static Series walls(double... seconds) {
    return new Series(
        "A",
        DoubleStream.of(seconds).mapToObj(s -> new Sample(s, Double.NaN, Double.NaN)).toList());
  }

  @Test
  void medianIsTheMiddleOne() {
    assertThat(walls(9, 1, 2).median(Sample::wall)).isEqualTo(2);
    assertThat(walls(9, 1, 2, 4).median(Sample::wall)).isEqualTo(3);
  }

  @Test
  void ratioComparesRunsThatStoodSideBySide() {
    // The machine was busy in the second half: the ratio of the medians would be 3.
    Series slow = walls(2, 6, 60);
    Series fast = walls(1, 2, 30);
    assertThat(slow.ratio(fast, Sample::wall)).isEqualTo(2);
  }

  @Test
  void whatFailedHasNoFigures() {
    var failed = new Series("A", List.of());
    assertThat(failed.failed()).isTrue();
    assertThat(failed.median(Sample::wall)).isNaN();
    assertThat(failed.ratio(walls(1), Sample::wall)).isNaN();
  }
}

package rolebook.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that come out the same for the same seed, on every machine. */
public final class Chance {
  private final Random random;

  public Chance(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L); // near seeds begin alike otherwise
  }

  /** True once in so many times. */
  public boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** A number from the least to the most, both included. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** One of some values. */
  public <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One of some values. */
  @SafeVarargs
  public final <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** All values in another order. */
  public <T> List<T> shuffled(Collection<? extends T> values) {
    var shuffled = new ArrayList<T>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** Some of the values, in any order; fewer than the least where there are not so many. */
  public <T> List<T> some(Collection<? extends T> values, int least, int most) {
    List<T> shuffled = shuffled(values);
    return List.copyOf(shuffled.subList(0, Math.min(shuffled.size(), between(least, most))));
  }

  /** A seed for choices of their own, so that more of them here change nothing elsewhere. */
  public long seed() {
    return random.nextLong();
  }
}

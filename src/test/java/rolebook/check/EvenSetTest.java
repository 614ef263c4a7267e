package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvenSetTest {
  @Test
  void oneStyleOfFullStops() {
    assertThat(Entries.inBullets(new EvenSet(), "Led it.", "Cut it.", "Ran it"))
        .containsExactly("12: this bullet has no full stop, and the others of its set have one");
    assertThat(Entries.inBullets(new EvenSet(), "Led it", "Cut it.", "Ran it"))
        .containsExactly("11: this bullet has a full stop, and the others of its set have none");
    assertThat(Entries.inBullets(new EvenSet(), "Led it", "Cut it", "Ran it")).isEmpty();
    assertThat(Entries.inBullets(new EvenSet(), "Led it.", "Cut it.", "Ran it.")).isEmpty();
  }

  @Test
  void noVerbOpensTwoBullets() {
    assertThat(Entries.inBullets(new EvenSet(), "Led it", "Cut it", "led more"))
        .containsExactly("12: 'led' opens two bullets of this set");
  }

  @Test
  void levelsAreSetsOfTheirOwn() {
    var first = List.of("Led it.", "Cut it.");
    var second = List.of("Led it", "Cut it");

    assertThat(Entries.inLevels(new EvenSet(), Map.of(), first, second)).isEmpty();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuzzwordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Led as a team player.",
        "Found synergies.",
        "Was results-driven.",
        "Results-Driven manager.",
        "Thinking outside the box, cut 4%.",
        "Showed a proven track record.",
        "Worked as a self–starter."
      })
  void isBrokenBy(String bullet) {
    assertThat(Entries.inBullets(new Buzzwords(), bullet)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Led a team; each player got a card.",
        "Played in a team.",
        "Dynamic programming cut 4 s.",
        "Synergistically.",
        "Sold boxes outside.",
        "Closed the bottom line of 40 ledgers."
      })
  void isKeptBy(String bullet) {
    assertThat(Entries.inBullets(new Buzzwords(), bullet)).isEmpty();
  }
}

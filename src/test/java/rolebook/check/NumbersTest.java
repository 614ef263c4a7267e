package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wrote backend services in Python.",
        "Moved invoicing to Go 1.22.",
        "Migrated to PostgreSQL 16 and Kafka 3.6.",
        "Ran the ward in 2024.",
        "Named employee of 2023.",
        "Passed the W-9 to a colleague.",
        "Read Chapter 5, and liked it.",
        "Fixed the P99.",
        "Held the 1st place."
      })
  void isBrokenBy(String bullet) {
    assertThat(Entries.inBullets(new Numbers(), bullet)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trained six nurses.",
        "Served 8,000 requests a second.",
        "Cut it from 340 to 85 ms.",
        "Saved $38,000.",
        "Raised the share to 91%.",
        "Halved the wait.",
        "Kept 1:4 ratios.",
        "Led a 32-bed ward.",
        "Moved a 640GB table.",
        "Doubled sales.",
        "Took 12 of them.",
        "Grew it by a third, twice.",
        "Ran 10k jobs.",
        "Cut pages from nine to four."
      })
  void isKeptBy(String bullet) {
    assertThat(Entries.inBullets(new Numbers(), bullet)).isEmpty();
  }

  @Test
  void threeOfFourAreEnough() {
    String with = "Trained six nurses.";
    String without = "Trained nurses.";

    assertThat(Entries.inBullets(new Numbers(), with, with, with, without)).isEmpty();
    assertThat(Entries.inBullets(new Numbers(), with, with, without, without))
        .containsExactly(
            "12: the bullet has no number with a unit or a scope; 2 of 4 here have none",
            "13: the bullet has no number with a unit or a scope; 2 of 4 here have none");
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Train six nurses.",
        "Manages 12 people.",
        "Leads a team.",
        "Carry 40 parcels.",
        "Oversee audits.",
        "Co-lead nine.",
        "Teaches 30 courses.",
        "Plan menus."
      })
  void isBrokenBy(String bullet) {
    assertThat(Entries.inBullets(new Tense(), bullet)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trained six nurses.",
        "Cut falls.",
        "Set goals.",
        "Put 40 into use.",
        "Read 400 charts.",
        "Led a team.",
        "Gardening.",
        "Responsible for wards."
      })
  void isKeptBy(String bullet) {
    assertThat(Entries.inBullets(new Tense(), bullet)).isEmpty();
  }

  private static final List<String> PRESENT = List.of("Train six nurses.");

  @Test
  void aCurrentJobMayBeInThePresent() {
    assertThat(Entries.inLevels(new Tense(), Map.of(), PRESENT, List.of())).isEmpty();
    assertThat(Entries.inLevels(new Tense(), Map.of(), List.of(), PRESENT))
        .containsExactly("10: 'Train' is in the present tense, and the job is over");
  }

  @Test
  void aSampleTellsWhetherTheFirstJobIsCurrent() {
    var current = Map.of("sample/work/0/name", "Elm House");
    var over = Map.of("sample/work/0/name", "Elm House", "sample/work/0/endDate", "2024-01");

    assertThat(Entries.inLevels(new Tense(), current, PRESENT, List.of())).isEmpty();
    assertThat(Entries.inLevels(new Tense(), over, PRESENT, List.of())).hasSize(1);
  }
}

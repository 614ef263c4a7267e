package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPersonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I led a team.",
        "Led my team of six.",
        "Led our ward.",
        "We cut costs by 4%.",
        "I’m in charge of six.",
        "Cut costs as I saw fit.",
        "Taught me Java."
      })
  void isBrokenBy(String bullet) {
    assertThat(Entries.inBullets(new FirstPerson(), bullet)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Led a Phase I trial of 40 patients.",
        "Ran a Type I audit.",
        "Moved I/O to disk.",
        "Hired 40 in the US.",
        "Served Class I shippers.",
        "Sold ME shares.",
        "Mined 40 tons.",
        "Wrote tests for World War I games."
      })
  void isKeptBy(String bullet) {
    assertThat(Entries.inBullets(new FirstPerson(), bullet)).isEmpty();
  }
}

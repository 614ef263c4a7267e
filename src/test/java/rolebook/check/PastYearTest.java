package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastYearTest {
  private static final PastYear RULE = new PastYear(LocalDate.of(2026, 11, 25));

  @ParameterizedTest
  @ValueSource(strings = {"Nurse 2025", "Nurse (2024)", "1999 Nurse"})
  void isInTheTitle(String title) {
    assertThat(Entries.inKeys(RULE, Map.of("title", title))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nurse 2026", "Nurse 2027", "Nurse", "Route 1066 Driver", "3D Artist"})
  void isNotInTheTitle(String title) {
    assertThat(Entries.inKeys(RULE, Map.of("title", title))).isEmpty();
  }
}

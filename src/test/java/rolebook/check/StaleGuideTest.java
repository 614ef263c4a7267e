package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaleGuideTest {
  private static final StaleGuide RULE = new StaleGuide(LocalDate.of(2026, 11, 25));

  @Test
  void isOlderThanEighteenMonths() {
    assertThat(Entries.inKeys(RULE, Map.of("updated", "2025-05-24"))).hasSize(1);
    assertThat(Entries.inKeys(RULE, Map.of("updated", "2025-05-25"))).isEmpty();
    assertThat(Entries.inKeys(RULE, Map.of("updated", "2030-01-01"))).isEmpty();
    assertThat(Entries.inKeys(RULE, Map.of())).isEmpty();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameReasonsTest {
  @Test
  void reasonsDiffer() {
    assertThat(reasons("It looks professional.", "It looks  PROFESSIONAL")).hasSize(1);
    assertThat(reasons("It looks professional.", "Its rules part the jobs.")).isEmpty();
  }

  @Test
  void oneReasonIsNotTheSameAsItself() {
    assertThat(Entries.inKeys(new SameReasons(), Map.of("templates/0/why", "It looks good.")))
        .isEmpty();
  }

  private static List<String> reasons(String one, String other) {
    return Entries.inKeys(
        new SameReasons(), Map.of("templates/0/why", one, "templates/1/why", other));
  }
}

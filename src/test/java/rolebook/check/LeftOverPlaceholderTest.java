package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOverPlaceholderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Cut [what] by 4%.", "[Say what came of it.]", "[日本]", "[[what]]", "Led [a\nb]."})
  void isBrokenBy(String bullet) {
    assertThat(Entries.inBullets(new LeftOverPlaceholder(), bullet)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See [12].",
        "[x] Done.",
        "[ ]",
        "[]",
        "a[0] = b",
        "[what",
        "what]",
        "A [link](role:nurse)."
      })
  void isKeptBy(String bullet) {
    assertThat(Entries.inBullets(new LeftOverPlaceholder(), bullet)).isEmpty();
  }

  @Test
  void eachIsToldOf() {
    assertThat(Entries.inBullets(new LeftOverPlaceholder(), "Cut [what] by [how much]."))
        .hasSize(2);
  }

  @Test
  void keysAndLettersAreLookedAtToo() {
    var rule = new LeftOverPlaceholder();
    assertThat(Entries.inKeys(rule, Map.of("summary", "[Say what it shows.]"))).hasSize(1);
    assertThat(Entries.inLetter(rule, "Dear [made-up name],")).hasSize(1);
  }
}

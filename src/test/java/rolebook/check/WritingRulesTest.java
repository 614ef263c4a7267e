package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.guide.PlacedText;
import rolebook.guide.Wording;

/** What all rules promise: they end soon and say the same again, whatever stands in the texts. */
class WritingRulesTest {
  private static final int LONGEST = 100_000;
  private static final WritingRules RULES = new WritingRules(LocalDate.of(2026, 11, 25));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I ",
        "a",
        "A",
        "AB ",
        "(AB) ",
        "1",
        "1 ",
        "-",
        "a-",
        "@",
        "a@a.",
        "555-",
        "2125550100",
        "responsible for ",
        "team ",
        ".",
        "I. ",
        "’",
        "\uD800",
        "🚑",
        "e\u0301",
        "\u202E",
        "\u0000",
        "%",
        "$1 ",
        "\u00A0",
        "Kafka 3.",
        "by ",
        ",ing ",
        "to whom ",
        "dear ",
        ";",
        "(",
        "x@",
        "İ"
      })
  void areSoonDoneWithTheLongestTexts(String piece) {
    String text = piece.repeat(LONGEST / piece.length());

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(check(text, text)).isEqualTo(check(text, text)));
  }

  @Test
  void areDoneWithAnyText() {
    var random = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      int length = 1 + random.nextInt(40);
      for (int c = 0; c < length; c++) {
        text.append(
            (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128)));
      }
      check(text.toString(), text.reverse().toString());
    }
  }

  private static List<?> check(String one, String other) {
    var texts = new ArrayList<PlacedText>();
    texts.add(Entries.text(one, 10));
    texts.add(Entries.text(other, 11));
    Map<String, String> keys =
        Map.of(
            "title",
            one,
            "sample/basics/name",
            one,
            "sample/basics/summary",
            other,
            "skills/0",
            one);
    Wording wording = Entries.wording(keys, texts, List.of(texts), texts);
    Checked checked = RULES.check(Entries.role(Map.of()), wording);
    return checked.findings().stream().sorted().toList();
  }
}

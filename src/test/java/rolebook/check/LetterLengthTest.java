package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterLengthTest {
  @Test
  void countsBetweenSalutationAndClose() {
    assertThat(found(249))
        .containsExactly(
            "20: the letter has 249 words between salutation and close; it has 250 to 400");
    assertThat(found(250)).isEmpty();
    assertThat(found(400)).isEmpty();
    assertThat(found(401)).hasSize(1);
  }

  @Test
  void aGuideWithoutALetterHasNone() {
    assertThat(Entries.inBullets(new LetterLength(), "Led it.")).isEmpty();
  }

  private static List<String> found(int words) {
    String address = "one two three four five six seven eight nine ten eleven twelve thirteen";
    String letter =
        address + "\n\nDear Ms Ortiz,\n\n" + "word ".repeat(words) + "\n\nSincerely,\nA";
    return Entries.inLetter(new LetterLength(), letter);
  }
}

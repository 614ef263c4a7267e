package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterParagraphsTest {
  @Test
  void areThreeOrFour() {
    assertThat(found("One.\n\nTwo."))
        .containsExactly(
            "20: the letter has 2 paragraphs between salutation and close; it has 3 or 4");
    assertThat(found("One.\n\nTwo.\n\nThree.")).isEmpty();
    assertThat(found("One.\n\nTwo.\n\nThree.\n\nFour.")).isEmpty();
    assertThat(found("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.")).hasSize(1);
  }

  @Test
  void aListBelongsToTheParagraphAboveIt() {
    assertThat(found("One.\n\nTwo:\n\nfirst\nsecond\n\nThree.\n\nFour.")).isEmpty();
  }

  private static List<String> found(String body) {
    String letter = "Ana Ruiz\n\nDear Ms Ortiz,\n\n" + body + "\n\nKind regards,\nAna Ruiz";
    return Entries.inLetter(new LetterParagraphs(), letter);
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ISentencesTest {
  @Test
  void areAtMostFourOfTen() {
    assertThat(found("I led. I cut. I ran. Others came. They saw."))
        .containsExactly("20: 3 of the letter's 5 sentences begin with 'I'; at most 2 should");
    assertThat(found("I led. I cut. We ran. Others came. They saw.")).isEmpty();
  }

  @Test
  void shortenedFormsCountToo() {
    assertThat(found("I’m here. I've come. They saw.")).hasSize(1);
  }

  @Test
  void abbreviationsEndNoSentence() {
    assertThat(found("Dr. I. Ruiz of no. I St. saw it at 8 a.m. I think. They, e.g. I, left."))
        .isEmpty();
  }

  @Test
  void oneSentenceIsNoHabit() {
    assertThat(found("I led.")).isEmpty();
  }

  private static List<String> found(String body) {
    return Entries.inLetter(new ISentences(), "Dear Ms Ortiz,\n\n" + body);
  }
}

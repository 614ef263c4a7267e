package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {
  @ParameterizedTest
  @ValueSource(strings = {"Cut MTTR to 4 minutes.", "Answered for SLOs.", "Kept the JCHQ’s rules."})
  void isBrokenBy(String bullet) {
    assertThat(Entries.inBullets(new Acronyms(), bullet)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cut mean time to restore (MTTR) to 4 minutes.",
        "Met the Payment Card Industry Data Security Standard (PCI DSS).",
        "Filed by Case Management/Electronic Case Files (CM/ECF).",
        "Kept SLOs (service-level objectives).",
        "Wrote SQL for AWS.",
        "Read Section GG.",
        "Moved to Denver, CO 80206.",
        "Ran Phase III.",
        "Filed Form 1099-NEC.",
        "Fixed the P99.",
        "Made PDFs.",
        "Read a W-9."
      })
  void isKeptBy(String bullet) {
    assertThat(Entries.inBullets(new Acronyms(), bullet)).isEmpty();
  }

  @Test
  void itIsSpeltOutAnywhereOnThePage() {
    assertThat(
            Entries.inBullets(
                new Acronyms(), "Cut MTTR to 4.", "Kept MTTR low: mean time to restore (MTTR)."))
        .isEmpty();
    assertThat(Entries.inBullets(new Acronyms(), "Cut MTTR to 4.", "Kept MTTR low."))
        .containsExactly("10: 'MTTR' is spelt out nowhere on this page");
  }

  @Test
  void aSkillOfSeveralWordsIsAName() {
    var skills = Map.of("skills/0", "Power BI", "skills/1", "SEO");

    assertThat(Entries.inLevels(new Acronyms(), skills, List.of("Built nine Power BI reports.")))
        .isEmpty();
    assertThat(Entries.inLevels(new Acronyms(), skills, List.of("Did SEO."))).hasSize(1);
  }
}

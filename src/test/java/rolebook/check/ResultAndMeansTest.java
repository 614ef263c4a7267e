package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultAndMeansTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Worked on backend services.",
        "Wrote documentation for new colleagues.",
        "Checked 32 beds every hour.",
        "Moved the ward to Epic.",
        "Maintained code."
      })
  void isBrokenBy(String bullet) {
    assertThat(Entries.inBullets(new ResultAndMeans(), bullet)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cut falls from nine to four by checking each bed.",
        "Moved invoicing to Go 1.22; nobody noticed.",
        "Automated payouts with Celery, saving six hours.",
        "Scripted 60 machines in Ansible.",
        "Rebuilt the form using SQL, which ended complaints.",
        "Wrote modules through which 18 teams opened fewer tickets."
      })
  void isKeptBy(String bullet) {
    assertThat(Entries.inBullets(new ResultAndMeans(), bullet)).isEmpty();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionVerbTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Responsible for backend services.",
        "responsible for payroll",
        "Helped the team with refunds.",
        "Helped to move 40 beds.",
        "Worked on databases.",
        "Assisted with audits.",
        "Managing 12 people.",
        "Experienced nurse with 4 years.",
        "Successfully led a team of 5.",
        "The team's go-to person.",
        "5 years of Java.",
        "“Responsible for” six wards.",
        "Team lead for 6 people."
      })
  void isBrokenBy(String bullet) {
    assertThat(Entries.inBullets(new ActionVerb(), bullet)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Led 140 services onto Argo CD 2.11.",
        "Co-led a team of nine.",
        "Re-engineered billing.",
        "Cut falls.",
        "Wrote six runbooks.",
        "Mobilized nine patients a shift.",
        "Gestured at 40 ducks.",
        "Manage 12 people.",
        "Worked 40 nights in a row.",
        "Helpdesked 40 people.",
        "Led",
        "Précised nine reports."
      })
  void isKeptBy(String bullet) {
    assertThat(Entries.inBullets(new ActionVerb(), bullet)).isEmpty();
  }
}

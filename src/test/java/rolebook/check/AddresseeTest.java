package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseeTest {
  private static final String BODY =
      "\n\nYour page says that a second floor opens in spring, and I would like its nights.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To Whom It May Concern:",
        "Dear Sir or Madam,",
        "Dear Sirs,",
        "Hello,",
        "Dear,",
        "Ana Ruiz"
      })
  void isNobody(String salutation) {
    assertThat(Entries.inLetter(new Addressee(), salutation + BODY)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Ms Ortiz,",
        "Dear Hiring Manager,",
        "Dear Members of the Committee:",
        "Hello Marcus,",
        "Dear Dr. Sirsay,"
      })
  void isSomebody(String salutation) {
    assertThat(Entries.inLetter(new Addressee(), salutation + BODY)).isEmpty();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePeopleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana@mail.com",
        "ana@example.com.evil.org",
        "212-867-5309",
        "(212) 555-0200",
        "+1 212 555 1100",
        "2128675309",
        "call 212.867.5309 now"
      })
  void mayBeSomebodys(String contact) {
    assertThat(Entries.inKeys(new SamplePeople(), Map.of("sample/basics/email", contact)))
        .hasSize(1);
    assertThat(Entries.inLetter(new SamplePeople(), "Dear Ms Ortiz,\n\n" + contact)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana@example.com",
        "ana@mail.example.org",
        "ana@test.invalid",
        "write to ana@example.com.",
        "212-555-0109",
        "(212) 555-0199",
        "+1 212 555 0100",
        "+49 30 23125 000",
        "020 7946 0123",
        "2024-11-02",
        "1,212,867,5309"
      })
  void belongToNobody(String contact) {
    assertThat(Entries.inKeys(new SamplePeople(), Map.of("sample/basics/email", contact)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"First Last", "john doe", "Your Name"})
  void areNoPeople(String name) {
    assertThat(Entries.inKeys(new SamplePeople(), Map.of("sample/basics/name", name))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana Ruiz", "Johanna Doerr"})
  void arePeople(String name) {
    assertThat(Entries.inKeys(new SamplePeople(), Map.of("sample/basics/name", name))).isEmpty();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Code;

class LetterEchoTest {
  private static final String RULE = "[" + Code.LETTER_ECHO.id() + "]";

  @TempDir private Path folder;
  private CheckedSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = CheckedSite.in(folder);
  }

  @Test
  void eightWordsOfABulletAreAnEcho() throws IOException {
    site.replace(
        "letters/nurse.md",
        "One night tells",
        "We cut falls from nine to four a quarter by card. One night tells");

    assertThat(findings()).isEqualTo(1);
  }

  @Test
  void sevenAreNone() throws IOException {
    site.replace(
        "letters/nurse.md",
        "One night tells",
        "We cut falls from nine to four a year. One night tells");

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void wordsOfAnotherRoleAreNone() throws IOException {
    site.replace(
        "letters/nurse.md",
        "One night tells",
        "I bathed and dressed eight residents a morning with a hoist. One");

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void itEndsWithANextStep() throws IOException {
    site.replace(
        "letters/nurse.md",
        "Could we talk in the first week of March about who will have its nights? Any",
        "Any");

    assertThat(findings()).isEqualTo(1);
  }

  private long findings() {
    return site.found().stream().filter(line -> line.endsWith(RULE)).count();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Code;

class LetterWithoutRoleTest {
  private static final String RULE = "[" + Code.LETTER_WITHOUT_ROLE.id() + "]";

  @TempDir private Path folder;
  private CheckedSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = CheckedSite.in(folder);
  }

  @Test
  void itHasTheSlugOfNone() throws IOException {
    site.write(
        "letters/other.md",
        "---\nsummary: A letter for whatever job there is, wherever it may be found.\ntitle: Other\ntemplates: [plain]\n---\n\nWords.\n");

    assertThat(findings()).isEqualTo(1);
  }

  @Test
  void itNamesOne() throws IOException {
    site.write(
        "letters/other.md",
        "---\nsummary: A letter for whatever job there is, wherever it may be found.\nrole: nurse\n---\n\nWords.\n");

    assertThat(findings()).isEqualTo(0);
  }

  private long findings() {
    return site.found().stream().filter(line -> line.endsWith(RULE)).count();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Code;

class CompanyAndRoleTest {
  private static final String RULE = "[" + Code.COMPANY_AND_ROLE.id() + "]";

  @TempDir private Path folder;
  private CheckedSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = CheckedSite.in(folder);
  }

  @Test
  void bothAreNamed() throws IOException {

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void theRoleIsNotNamed() throws IOException {
    site.replace("letters/nurse.md", "for a nurse at Elm House", "at Elm House");

    assertThat(findings()).isEqualTo(1);
  }

  @Test
  void theCompanyIsNotNamed() throws IOException {
    site.replace("letters/nurse.md", "at Elm House asks", "asks")
        .replace("letters/nurse.md", "it. Elm House is smaller", "it. It is smaller");

    assertThat(findings()).isEqualTo(1);
  }

  @Test
  void anAliasIsTheRoleToo() throws IOException {
    site.replace("letters/nurse.md", "for a nurse at", "for a sister at")
        .replace("roles/nurse.md", "related:", "aliases: [Sister]\nrelated:");

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void theSampleNamesTheCompany() throws IOException {
    site.replace(
        "letters/nurse.md", "---\n\nA letter", "sample: {company: Oak House}\n---\n\nA letter");

    assertThat(findings()).isEqualTo(1);
  }

  private long findings() {
    return site.found().stream().filter(line -> line.endsWith(RULE)).count();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Code;

class SharedAcronymTest {
  private static final String RULE = "[" + Code.SHARED_ACRONYM.id() + "]";

  @TempDir private Path folder;
  private CheckedSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = CheckedSite.in(folder);
  }

  @Test
  void inBracketsAndAlone() throws IOException {
    site.replace("roles/nurse.md", "related:", "aliases: [nurse on wards (NW)]\nrelated:");
    site.replace("roles/carer.md", "related:", "aliases: [NW]\nrelated:");

    assertThat(findings()).isEqualTo(1);
  }

  @Test
  void withAndWithoutFullStops() throws IOException {
    site.replace("roles/nurse.md", "related:", "aliases: [N.W.]\nrelated:");
    site.replace("roles/carer.md", "related:", "aliases: [NW]\nrelated:");

    assertThat(findings()).isEqualTo(1);
  }

  @Test
  void theSameAliasIsLinkingsBusiness() throws IOException {
    site.replace("roles/nurse.md", "related:", "aliases: [NW]\nrelated:");
    site.replace("roles/carer.md", "related:", "aliases: [NW]\nrelated:");

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void amongOtherWordsItStandsForNoRole() throws IOException {
    site.replace("roles/nurse.md", "related:", "aliases: [NW nurse]\nrelated:");
    site.replace("roles/carer.md", "related:", "aliases: [NW]\nrelated:");

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void wordsAreNoAcronyms() throws IOException {
    site.replace("roles/nurse.md", "related:", "aliases: [nurse (wards)]\nrelated:");
    site.replace("roles/carer.md", "related:", "aliases: [wards]\nrelated:");

    assertThat(findings()).isEqualTo(0);
  }

  private long findings() {
    return site.found().stream().filter(line -> line.endsWith(RULE)).count();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Code;

class ThinCategoryTest {
  private static final String RULE = "[" + Code.THIN_CATEGORY.id() + "]";

  @TempDir private Path folder;
  private CheckedSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = CheckedSite.in(folder);
  }

  @Test
  void threeRolesAreEnough() throws IOException {

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void twoAndOneAreTooFew() throws IOException {
    site.write(
        "categories.yaml",
        "- {id: care, name: Care, summary: Care.}\n- {id: other, name: Other, summary: All else.}\n");
    site.replace("roles/nurse.md", "category: care", "category: other");

    assertThat(findings()).isEqualTo(2);
  }

  @Test
  void anEmptyOneIsNotShown() throws IOException {
    site.write(
        "categories.yaml",
        "- {id: care, name: Care, summary: Care.}\n- {id: other, name: Other, summary: All else.}\n");

    assertThat(findings()).isEqualTo(0);
  }

  private long findings() {
    return site.found().stream().filter(line -> line.endsWith(RULE)).count();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Code;

class NearCopiesTest {
  private static final String RULE = "[" + Code.NEAR_COPIES.id() + "]";

  @TempDir private Path folder;
  private CheckedSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = CheckedSite.in(folder);
  }

  @Test
  void theSameBulletWithOtherFiguresIsACopy() throws IOException {
    site.replace(
        "roles/nurse.md",
        "Cut falls from nine",
        "Bathed and dressed 80 residents a morning with a hoist, by day. Cut");

    assertThat(findings()).isEqualTo(1);
  }

  @Test
  void anotherBulletIsNone() throws IOException {
    site.replace(
        "roles/nurse.md",
        "Cut falls from nine",
        "Bathed and dressed 80 residents a night with a hoist. Cut");

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void howFarSomethingFellIsEverybodysWording() throws IOException {
    String fell = " fell from 9% to 4% in two years by ";
    site.replace("roles/nurse.md", "- Cut falls", "- Falls" + fell + "night rounds.\n- Cut falls");
    site.replace("roles/carer.md", "- Bathed", "- Sores" + fell + "new beds.\n- Bathed");

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void aGuideMayCopyItself() throws IOException {
    site.replace(
        "roles/nurse.md",
        "- Trained six new nurses in Epic, five of whom stayed for more than a year.",
        "- Cut falls from five to two a quarter by checking each bed every hour.");

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void aShortBulletIsACopyAsAWhole() throws IOException {
    site.replace("roles/nurse.md", "- Cut falls", "- Ran nine wards at night.\n- Cut falls");
    site.replace("roles/carer.md", "- Bathed", "- Ran 40 wards at night.\n- Bathed");

    assertThat(findings()).isEqualTo(1);
  }

  @Test
  void aShortBulletOfOtherWordsIsNone() throws IOException {
    site.replace("roles/nurse.md", "- Cut falls", "- Ran 90 wards by day.\n- Cut falls");
    site.replace("roles/carer.md", "- Bathed", "- Ran 40 wards at night.\n- Bathed");

    assertThat(findings()).isEqualTo(0);
  }

  private long findings() {
    return site.found().stream().filter(line -> line.endsWith(RULE)).count();
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Code;

class UnlinkedGuideTest {
  private static final String RULE = "[" + Code.UNLINKED_GUIDE.id() + "]";

  @TempDir private Path folder;
  private CheckedSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = CheckedSite.in(folder);
  }

  @Test
  void neighboursDoNotCount() throws IOException {
    site.replace("roles/carer.md", "[nurse, midwife]", "[midwife]");

    assertThat(findings()).isEqualTo(1);
  }

  @Test
  void aLinkInATextCounts() throws IOException {
    site.replace("roles/carer.md", "[nurse, midwife]", "[midwife]");
    site.replace(
        "roles/midwife.md", "Add the year.", "Add the year, as [nurses](role:nurse#tips) do.");

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void aLinkByAddressFromAPageCounts() throws IOException {
    site.replace("roles/carer.md", "[nurse, midwife]", "[midwife]");
    site.write(
        "pages/about.md",
        "---\ntitle: About\nsummary: Who we are, what we write here, and why you should believe us.\n---\n\n[Nurses](/resume-examples/nurse/)\n");

    assertThat(findings()).isEqualTo(0);
  }

  @Test
  void aGuideCannotLinkToItself() throws IOException {
    site.replace("roles/carer.md", "[nurse, midwife]", "[midwife]");
    site.replace("roles/nurse.md", "Add the year.", "Add the [year](role:nurse#tips).");

    assertThat(findings()).isEqualTo(1);
  }

  private long findings() {
    return site.found().stream().filter(line -> line.endsWith(RULE)).count();
  }
}

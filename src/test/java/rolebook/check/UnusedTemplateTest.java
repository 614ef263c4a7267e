package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Code;

class UnusedTemplateTest {
  private static final String RULE = "[" + Code.UNUSED_TEMPLATE.id() + "]";

  @TempDir private Path folder;
  private CheckedSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = CheckedSite.in(folder);
  }

  @Test
  void nobodyRecommendsIt() throws IOException {
    site.write("templates/bold/document.css", ".document { font-weight: bold; }\n");
    site.write(
        "templates/bold/template.yaml",
        "name: Bold\nsummary: Thick headings above short lines, for hurried readers.\ntone: modern\n");

    assertThat(findings()).isEqualTo(1);
  }

  @Test
  void aLetterRecommendsIt() throws IOException {
    site.write("templates/bold/document.css", ".document { font-weight: bold; }\n");
    site.write(
        "templates/bold/template.yaml",
        "name: Bold\nsummary: Thick headings above short lines, for hurried readers.\ntone: modern\n");
    site.replace("letters/nurse.md", "---\n\nA letter", "templates: [bold]\n---\n\nA letter");

    assertThat(findings()).isEqualTo(0);
  }

  private long findings() {
    return site.found().stream().filter(line -> line.endsWith(RULE)).count();
  }
}

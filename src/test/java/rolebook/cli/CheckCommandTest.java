package rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program;
import rolebook.Trees;
import rolebook.check.CheckedSite;

class CheckCommandTest {
  private static final String ROLE = "roles/nurse.md";

  @TempDir private Path folder;
  private CheckedSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = CheckedSite.in(folder);
  }

  @Test
  void worksWithoutASiteAndLeavesNothing() throws IOException {
    var before = Trees.files(folder);

    Program.Run run = site.check();

    assertThat(run.exit()).isZero();
    assertThat(run.out()).matches("content: 0 warnings, 0 notes, \\d+\\.\\d\\d s\n");
    assertThat(Trees.files(folder)).isEqualTo(before);
  }

  @Test
  void finishesNoInterruptedPublish() throws IOException {
    Trees.write(folder.resolve("site/index.html"), "old");
    Trees.write(folder.resolve(".rolebook/site/commit/files/index.html"), "new");
    var before = Trees.contents(folder);

    assertThat(site.check().exit()).isZero();

    assertThat(Trees.contents(folder)).isEqualTo(before);
  }

  @Test
  void findsWhatOnlyRenderedPagesShow() throws IOException {
    Trees.copy(Path.of("src/test/cases/themes/broken-link/themes"), folder.resolve("themes"));

    Program.Run run = site.check("--theme", "tiny");

    assertThat(run.exit()).isEqualTo(Main.ERRORS);
    assertThat(run.err()).contains("[broken-page-link]").contains("3 errors: the check has failed");
  }

  @Test
  void takesDraftsOnlyWhenAsked() throws IOException {
    site.write("roles/draft.md", Files.readString(folder.resolve("content").resolve(ROLE)));
    site.replace("roles/draft.md", "category:", "draft: true\ncategory:");

    assertThat(site.check().err()).isEmpty();
    assertThat(site.check("--drafts").err()).contains("[near-copies]");
  }

  @Test
  void notesHaveAWordOfTheirOwnInEachFormat() throws IOException {
    site.replace(ROLE, "related:", "updated: 2024-11-02\nrelated:");

    assertThat(site.check("--format", "json").out()).contains("\"severity\" : \"note\"");
    assertThat(site.check("--format", "sarif").out()).contains("\"level\" : \"note\"");
    assertThat(site.check("--format", "github").out())
        .startsWith("::notice file=content/roles/nurse.md,line=6,");
    assertThat(site.check().out()).contains(" 0 warnings, 1 note, ");
    assertThat(site.check("--strict").exit()).isZero();
  }

  @Test
  void aBuildSaysNothingOfWriting() throws IOException {
    site.replace(ROLE, "Cared for", "Responsible for");

    Program.Run run = Program.run(folder, "build", "--strict");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(site.check("--strict").exit()).isEqualTo(Main.ERRORS);
  }

  @Test
  void saysWhatIsWrongWithOptions() {
    assertThat(site.check("--output", "x").exit()).isEqualTo(Main.FAILED);
    assertThat(site.check("--base-url", "x").exit()).isEqualTo(Main.FAILED);
    assertThat(site.check("--root", "nowhere").exit()).isEqualTo(Main.FAILED);
  }
}

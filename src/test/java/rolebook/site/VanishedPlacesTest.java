package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program.Run;
import rolebook.Trees;

/** A page that need not be rendered is still checked when what it links to has vanished. */
class VanishedPlacesTest {
  @TempDir private Path root;

  private Project project;

  /** Builds with a theme in which a page that shows no role links to a place of one. */
  private void build(String place) throws IOException {
    project = Project.in(root).roles(0, 4);
    project.write("site.yaml", "title: Tiny\nurl: https://tiny.example.org\ntheme: own\n");
    String summary = "A page that shows nothing of any role, and is long enough.";
    project.write("pages/about.md", "---\ntitle: About\nsummary: " + summary + "\n---\n\nText.\n");
    Trees.write(root.resolve("themes/own/theme.yaml"), "name: Own\nextends: default\n");
    String view = Files.readString(Path.of("themes/default/views/page.ftlh"));
    String link = "<a href=\"${site.home}resume-examples/nurse-1/" + place + "\">there</a>\n</@";
    Trees.write(root.resolve("themes/own/views/page.ftlh"), view.replace("</@", link));
    Run run = project.build();
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private void assertRefused(String message) throws IOException {
    Run run = project.build();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("[broken-page-link]", message);
    assertThat(run.err()).isEqualTo(project.build("--output", "clean").err());
  }

  @Test
  void refusesAPageThatLinksToAPageThatIsGone() throws IOException {
    build("");
    project.delete("roles/nurse-1.md");

    assertRefused("the link '/resume-examples/nurse-1/' leads to nothing");
  }

  @Test
  void refusesAPageThatLinksToAPlaceThatIsGone() throws IOException {
    build("#bullets");
    String role = Files.readString(project.content().resolve("roles/nurse-1.md"));
    project.write("roles/nurse-1.md", role.substring(0, role.indexOf("## Sample bullets")));

    assertRefused("the page '/resume-examples/nurse-1/' has no place '#bullets'");
  }
}

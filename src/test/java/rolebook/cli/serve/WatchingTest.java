package rolebook.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Trees;
import rolebook.site.Folders;

/** Whatever is done to a project's files, the preview shows what they are now. */
class WatchingTest {
  private static final Path BASE = Path.of("src/test/cases/base/content");
  private static final String NURSE = "/resume-examples/nurse/";

  /** Its own page, its template's, and the gallery of templates. */
  private static final int SHOWN_ON = 3;

  @TempDir private Path root;
  private Path content;
  private Path nurse;
  private String role;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    content = root.resolve("content");
    Trees.copy(BASE, content);
    nurse = content.resolve("roles/nurse.md");
    role = Files.readString(nurse);
    served = new Served(root).ready();
  }

  @AfterEach
  void stop() throws Exception {
    served.close();
  }

  private void awaitText(String path, String text) throws InterruptedException {
    served.await(text + " on " + path, () -> served.text(path).contains(text));
  }

  private void awaitStatus(String path, int status) throws InterruptedException {
    served.await(status + " at " + path, () -> served.get(path).statusCode() == status);
  }

  @Test
  void aFileThatIsSavedInPlace() throws Exception {
    Files.writeString(nurse, role.replace("A ward manager", "Every ward manager"));
    awaitText(NURSE, "Every ward manager");
    served.rest();
    assertThat(served.last().published().rendered()).isEqualTo(SHOWN_ON);
  }

  @Test
  void aFileThatAnotherOneIsRenamedTo() throws Exception {
    for (String temporary : new String[] {".nurse.md.swp", "nurse.md~", "4913", "sedX1"}) {
      String text = "Saved by way of " + temporary;
      int before = served.builds();
      Path beside = nurse.resolveSibling(temporary);
      Files.writeString(beside, role.replace("A ward manager", text));
      Files.move(beside, nurse, StandardCopyOption.ATOMIC_MOVE);
      awaitText(NURSE, text);
      served.rest();
      assertThat(served.builds() - before).as(temporary).isEqualTo(1);
      assertThat(served.last().published().rendered()).isEqualTo(SHOWN_ON);
    }
  }

  @Test
  void aFileThatIsKeptAsABackupWhileItIsSaved() throws Exception {
    Path backup = nurse.resolveSibling("nurse.md~");
    Files.move(nurse, backup);
    Files.writeString(nurse, role.replace("A ward manager", "Some ward manager"));
    Files.delete(backup);
    awaitText(NURSE, "Some ward manager");
  }

  @Test
  void filesThatEditorsKeepBesideAreNoChange() throws Exception {
    Files.writeString(nurse.resolveSibling(".nurse.md.swp"), "x");
    Files.writeString(nurse.resolveSibling("_notes.md"), "x");
    Files.delete(Files.writeString(nurse.resolveSibling("4913"), "x"));
    served.rest();
    assertThat(served.builds()).isEqualTo(1);
  }

  @Test
  void aFileThatIsEmptyForAMomentIsNoMistake() throws Exception {
    Files.writeString(nurse, "");
    Thread.sleep(30);
    Files.writeString(nurse, role.replace("A ward manager", "No ward manager"));
    awaitText(NURSE, "No ward manager");
    served.rest();
    assertThat(served.builds()).isEqualTo(2);
  }

  @Test
  void filesThatComeMoveAndGo() throws Exception {
    Path cook = content.resolve("roles/kitchen/cold/cook.md");
    Trees.write(cook, role.replace("title: Nurse", "title: Cook"));
    awaitStatus("/resume-examples/cook/", 200);
    Files.writeString(cook, Files.readString(cook).replace("A ward manager", "A chef"));
    awaitText("/resume-examples/cook/", "A chef");

    Files.move(content.resolve("roles/kitchen"), content.resolve("roles/hotel"));
    Path moved = content.resolve("roles/hotel/cold/cook.md");
    Files.writeString(moved, Files.readString(moved).replace("A chef", "A new chef"));
    awaitText("/resume-examples/cook/", "A new chef");

    Files.move(moved, moved.resolveSibling("chef.md"));
    awaitStatus("/resume-examples/chef/", 200);
    awaitStatus("/resume-examples/cook/", 404);

    Folders.delete(content.resolve("roles/hotel"));
    awaitStatus("/resume-examples/chef/", 404);
  }

  @Test
  void theContentFolderThatGoesAndComesBack() throws Exception {
    for (int i = 0; i < 3; i++) {
      Files.move(content, root.resolve("away"));
      served.await("refused", () -> !served.isPublished());
      assertThat(served.get(NURSE).statusCode()).isEqualTo(200);
      Files.writeString(
          root.resolve("away/roles/nurse.md"), role.replace("A ward manager", "Back " + i));
      Files.move(root.resolve("away"), content);
      awaitText(NURSE, "Back " + i);
      Files.writeString(nurse, role.replace("A ward manager", "Again " + i));
      awaitText(NURSE, "Again " + i);
    }
  }

  @Test
  void theContentFolderThatIsMadeAnewAtOnce() throws Exception {
    for (int i = 0; i < 3; i++) {
      Folders.delete(content);
      Trees.copy(BASE, content);
      Files.writeString(nurse, role.replace("A ward manager", "Anew " + i));
      awaitText(NURSE, "Anew " + i);
      Files.writeString(nurse, role.replace("A ward manager", "Edited " + i));
      awaitText(NURSE, "Edited " + i);
    }
  }

  @Test
  void settingsAndAThemeThatComesAndGoes() throws Exception {
    Trees.write(content.resolve("site.yaml"), "title: Large\nurl: https://tiny.example.org\n");
    awaitText("/", "Large");

    Path layout = root.resolve("themes/default/views/layout.ftlh");
    Trees.copy(Path.of("themes/default"), root.resolve("themes/default"));
    Trees.write(layout, Files.readString(layout).replace("Skip to the content", "Jump to it"));
    awaitText("/", "Jump to it");
    Trees.write(layout, Files.readString(layout).replace("Jump to it", "Leap to it"));
    awaitText("/", "Leap to it");

    Folders.delete(root.resolve("themes"));
    awaitText("/", "Skip to the content");
  }

  @Test
  void whatSymbolicLinksLeadTo() throws Exception {
    Path shared = content.resolve("letters/shared.md"); // read as a letter, and as a role
    Files.createDirectories(shared.getParent());
    Path kept = content.resolve("assets/kept/nurse.txt");
    Trees.write(kept, role.replace("title: Nurse", "title: Cook"));
    Files.createSymbolicLink(content.resolve("roles/cook.md"), kept);
    awaitStatus("/resume-examples/cook/", 200);
    Files.writeString(kept, Files.readString(kept).replace("A ward manager", "By way of a link"));
    awaitText("/resume-examples/cook/", "By way of a link");
  }

  @Test
  void aBranchSwitchOfTwoHundredFilesIsOneBuildOrTwo() throws Exception {
    for (int i = 0; i < 200; i++) {
      Trees.write(content.resolve("roles/nurse-" + i + ".md"), titled("Nurse " + i));
    }
    awaitText("/resume-examples/nurse-199/", "Nurse 199");
    served.rest();
    int before = served.builds();

    for (int i = 0; i < 200; i++) {
      Path file = content.resolve("roles/nurse-" + i + ".md");
      Files.delete(file);
      Trees.write(
          i % 4 == 0 ? file.resolveSibling("other-" + i + ".md") : file, titled("New " + i));
    }
    awaitText("/resume-examples/nurse-199/", "New 199");
    served.rest();
    assertThat(served.builds() - before).isBetween(1, 2);
    assertThat(served.get("/resume-examples/other-0/").statusCode()).isEqualTo(200);
    assertThat(served.get("/resume-examples/nurse-0/").statusCode()).isEqualTo(404);
  }

  private String titled(String title) {
    return role.replace("title: Nurse", "title: " + title);
  }

  @Test
  void nobodySeesASiteThatIsHalfPublished() throws IOException, InterruptedException {
    var stop = new AtomicBoolean();
    var broken = new AtomicInteger();
    var seen = new AtomicInteger();
    var visitor =
        new Thread(
            () -> {
              while (!stop.get()) {
                String home = served.text("/");
                String style = home.replaceFirst("(?s).*\"(/assets/style[.][^\"]*)\".*", "$1");
                boolean replaced = served.get(style).statusCode() == 404;
                boolean whole = home.endsWith("</html>\n");
                // a page may be older than its stylesheet, but only if the site has changed since
                broken.addAndGet(!whole || (replaced && served.text("/").contains(style)) ? 1 : 0);
                seen.incrementAndGet();
              }
            });
    Trees.copy(Path.of("themes/default"), root.resolve("themes/default"));
    visitor.start();
    Path style = root.resolve("themes/default/assets/style.css");
    for (int i = 0; i < 10 || seen.get() < 20; i++) {
      Files.writeString(style, Files.readString(style) + "/* " + i + " */\n");
      int before = served.builds();
      served.await("built", () -> served.builds() > before);
    }
    stop.set(true);
    visitor.join();
    assertThat(broken.get()).isZero();
  }
}

package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program.Run;
import rolebook.Trees;

/**
 * Disks that are full or read-only, and files that the user may not read or write. Disks are
 * mounted where only the test sees them, which needs Linux and a user that may; permissions bind
 * only users other than root.
 */
class DiskTest {
  private static final boolean CI = "true".equals(System.getenv("CI"));

  /** How often each script builds with too little left, and how. */
  private static final String TOO_LITTLE_SPACE = "0 4 300";

  private static final String TOO_FEW_FILES = "0 3 130";

  @TempDir private Path root;

  private Project project;
  private Project larger;

  @BeforeEach
  void makeProject() throws IOException {
    project = Project.in(root).roles(0, 3).write("assets/goes.txt", "goes");
    larger = project.other("larger").roles(0, 100);
    larger.write("site.yaml", "title: Larger\nurl: https://tiny.example.org\n");
    Files.createDirectories(root.resolve("disk"));
  }

  /** Runs a script where {@code disk} is a file system of its own. */
  private Run onDisk(String options, String script) throws IOException, InterruptedException {
    List<String> unshare = mounting();
    String mount = "set -e; mount -t tmpfs -o %s rolebook-test disk\n".formatted(options);
    return Child.script(root, unshare, mount + script);
  }

  /** The command below which mounting works; the test is skipped if there is none. */
  private List<String> mounting() throws IOException, InterruptedException {
    var said = new ArrayList<String>();
    for (var command : List.of(List.of("unshare", "-m"), List.of("unshare", "-rm"))) {
      try {
        Run run = Child.script(root, command, "mount -t tmpfs rolebook-test disk");
        if (run.exit() == 0) {
          return command;
        }
        said.add(run.err().strip());
      } catch (IOException e) {
        said.add(String.valueOf(e.getMessage()));
      }
    }
    String why = "no file system can be mounted here: " + said;
    boolean impossible =
        said.stream().allMatch(s -> s.matches("(?s).*(not permitted|denied|No such file).*"));
    assertThat(!CI || impossible).as(why).isTrue();
    assumeTrue(false, why);
    throw new AssertionError(why);
  }

  @Test
  void leavesTheOldSiteWholeWhenTheDiskIsFull() throws IOException, InterruptedException {
    String script =
        """
        rolebook build --output disk/site
        cp -R disk/site old
        for free in %s; do
          cat /dev/zero > disk/fill 2> /dev/null || true
          truncate -s -${free}K disk/fill
          code=0; rolebook build --content larger --output disk/site 2> said-$free || code=$?
          echo $code > code-$free
          cp -R disk/site site-$free; ls disk/.rolebook/site > work-$free
          rm disk/fill
        done
        rolebook build --content larger --output disk/site
        cp -R disk/site new
        """
            .formatted(TOO_LITTLE_SPACE);

    Run run = onDisk("size=5m", script);

    assertThat(run.exit()).as(run.err()).isZero();
    for (String free : TOO_LITTLE_SPACE.split(" ", -1)) {
      assertRefusedWithOldSite(free, "no space left");
    }
    assertThat(Project.everything(root.resolve("new"))).isEqualTo(larger.clean());
  }

  @Test
  void leavesTheOldSiteWholeWhenTheDiskTakesNoMoreFiles() throws IOException, InterruptedException {
    String script =
        """
        rolebook build --output disk/site
        cp -R disk/site old
        used=$(df -i disk | awk 'END { print $3 }')
        for free in %s; do
          mount -o remount,nr_inodes=$((used + free)) disk
          code=0; rolebook build --content larger --output disk/site 2> said-$free || code=$?
          echo $code > code-$free
          cp -R disk/site site-$free; ls disk/.rolebook/site > work-$free
        done
        mount -o remount,nr_inodes=10000 disk
        rolebook build --content larger --output disk/site
        cp -R disk/site new
        """
            .formatted(TOO_FEW_FILES);

    Run run = onDisk("size=20m", script);

    assertThat(run.exit()).as(run.err()).isZero();
    for (String free : TOO_FEW_FILES.split(" ", -1)) {
      assertRefusedWithOldSite(free, "no space left");
    }
    assertThat(Project.everything(root.resolve("new"))).isEqualTo(larger.clean());
  }

  private void assertRefusedWithOldSite(String free, String why) throws IOException {
    String said = Files.readString(root.resolve("said-" + free));
    assertThat(root.resolve("code-" + free)).as("%s: %s", free, said).hasContent("2");
    assertThat(said).startsWith("rolebook: error: ").containsIgnoringCase(why).hasLineCount(1);
    assertThat(Project.everything(root.resolve("site-" + free)))
        .as("%s: %s", free, said)
        .isEqualTo(Project.everything(root.resolve("old")));
    assertThat(root.resolve("work-" + free)).hasContent("lock\nmanifest");
  }

  @Test
  void hidesWhatItWorksWithFromGitEvenIfTheDiskWasFullAtFirst()
      throws IOException, InterruptedException {
    String script =
        """
        cat /dev/zero > disk/fill 2> /dev/null || true
        rolebook build --output disk/site 2> said && exit 1
        rm disk/fill
        rolebook build --output disk/site
        cat disk/.rolebook/.gitignore > ignored
        """;

    Run run = onDisk("size=2m", script);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(root.resolve("ignored")).hasContent("*");
  }

  @Test
  void saysSoWhenTheDiskIsReadOnly() throws IOException, InterruptedException {
    String script =
        """
        rolebook build --output disk/site
        cp -R disk/site old
        mount -o remount,ro disk
        code=0; rolebook build --content larger --output disk/site 2> said-0 || code=$?
        echo $code > code-0
        cp -R disk/site site-0; ls disk/.rolebook/site > work-0
        """;

    Run run = onDisk("size=5m", script);

    assertThat(run.exit()).as(run.err()).isZero();
    assertRefusedWithOldSite("0", "read-only file system");
  }

  @Test
  void saysSoWhenTheOutputIsADiskOfItsOwn() throws IOException, InterruptedException {
    String script =
        "code=0; rolebook build --output disk 2> said || code=$?; ls -A disk; exit $code";

    Run run = onDisk("size=5m", script);

    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(root.resolve("said")).content().contains("file system of its own").hasLineCount(1);
  }

  @Test
  void saysSoWhenAContentFileMayNotBeRead() throws IOException, InterruptedException {
    forbid(project.content().resolve("roles/nurse-1.md"), "---------");
    assertRefused(asUser("--content", "content"), "nurse-1.md");
  }

  @Test
  void saysSoWhenAFolderOfTheContentMayNotBeRead() throws IOException, InterruptedException {
    forbid(project.content().resolve("assets"), "---------");
    assertRefused(asUser("--content", "content"), "assets");
  }

  @Test
  void saysSoWhenAFolderOfTheThemeMayNotBeRead() throws IOException, InterruptedException {
    Trees.copy(Path.of("themes/default"), root.resolve("themes/default"));
    forbid(root.resolve("themes/default/views"), "---------");
    assertRefused(asUser("--content", "content"), "views");
  }

  @Test
  void saysSoWhenTheFolderOfThemesMayNotBeRead() throws IOException, InterruptedException {
    Files.createDirectories(root.resolve("themes/other"));
    forbid(root.resolve("themes"), "---------");
    Run run = asUser("--content", "content", "--theme", "other");
    assertThat(run.exit()).as(run.err()).isIn(1, 2);
    assertThat(run.err()).doesNotContain("Exception");
  }

  @Test
  void saysSoWhenAForeignFolderMayNotBeReadAndThereIsNoManifest()
      throws IOException, InterruptedException {
    forbid(Files.createDirectories(project.site().resolve("mine")), "---------");
    Run run = asUser("--content", "content");
    assertThat(run.exit()).as(run.err()).isIn(0, 2);
    assertThat(run.err()).contains("mine").doesNotContain("Exception");
  }

  @Test
  void changesNothingWhenTheOutputMayNotBeWritten() throws IOException, InterruptedException {
    checkUnwritable("");
  }

  @Test
  void changesNothingWhenAFolderOfTheOutputMayNotBeWritten()
      throws IOException, InterruptedException {
    checkUnwritable("resume-examples");
  }

  private void checkUnwritable(String folder) throws IOException, InterruptedException {
    assertThat(project.build().exit()).isZero();
    var old = project.published();
    forbid(project.site().resolve(folder), "r-xr-xr-x");

    Run run = asUser("--content", "larger");

    assertRefused(run, "permission denied");
    assertThat(Project.changed(project.published(), old)).isEmpty();
    Files.setPosixFilePermissions(
        project.site().resolve(folder), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(asUser("--content", "larger").exit()).isZero();
    assertThat(Project.changed(project.published(), larger.clean())).isEmpty();
  }

  private static void forbid(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static void assertRefused(Run run, String part) {
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).startsWith("rolebook: error: ").contains(part).hasLineCount(1);
    assertThat(run.err()).doesNotContain("Exception");
  }

  /** Builds as a user whom permissions bind: this one, or nobody if this one is root. */
  private Run asUser(String... options) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
      give("nobody");
      Run can =
          Child.script(Path.of("/"), command, "cd '%s' && rolebook --version".formatted(root));
      assumeTrue(can.exit() == 0, () -> "no other user can run the program: " + can.err());
    }
    var arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(List.of(options));
    command.addAll(Child.command(List.of(), arguments.toArray(String[]::new)));
    return Child.run(root, Map.of(), command);
  }

  private void give(String user) throws IOException {
    UserPrincipal owner =
        root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.toList()) {
        Files.setOwner(path, owner);
      }
    }
  }
}

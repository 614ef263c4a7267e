package rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.Program;
import rolebook.Trees;

/** What the command says, and how it ends. */
class ServeCommandTest {
  @TempDir private Path root;

  @BeforeEach
  void copyBase() throws IOException {
    Trees.copy(Path.of("src/test/cases/base/content"), root.resolve("content"));
    Path site = root.resolve("content/site.yaml");
    Files.writeString(site, Files.readString(site) + "checks: {thin-category: off}\n");
  }

  private ServeProcess serve(String... options) throws IOException {
    String[] all = new String[options.length + 1];
    all[0] = "serve";
    System.arraycopy(options, 0, all, 1, options.length);
    return ServeProcess.start(root, all);
  }

  @Test
  void saysWhatIsWeakAfterThePageIsThere() throws IOException {
    Path nurse = root.resolve("content/roles/nurse.md");
    String role = Files.readString(nurse);
    try (var serving = serve("--port", "0")) {
      serving.line();
      serving.line();

      Files.writeString(nurse, role.replaceFirst("(?m)^- (?=[A-Z])", "- Responsible for "));
      assertThat(serving.line()).matches("content/roles/nurse.md: [0-9]+ pages changed, [0-9]+ ms");
      assertThat(serving.line()).matches("the writing: [0-9]+ warnings?");
      assertThat(serving.errorLine()).contains("warning: 'Responsible for'", "[action-verb]");

      Files.writeString(nurse, role);
      assertThat(serving.line()).matches("content/roles/nurse.md: [0-9]+ pages changed, [0-9]+ ms");
      assertThat(serving.line()).isEqualTo("the writing: all is well");
      assertThat(serving.end()).isZero();
    }
  }

  @Test
  void listsNoMoreFindingsThanAWriterMendsInOneGo() throws IOException {
    Path nurse = root.resolve("content/roles/nurse.md");
    String weak = "- Responsible for beds.\n".repeat(9);
    Files.writeString(nurse, Files.readString(nurse) + weak);
    try (var serving = serve("--port", "0")) {
      serving.line();
      serving.line();
      assertThat(serving.line()).matches("the writing: [0-9]{2} warnings");
      var lines = new ArrayList<String>();
      do {
        lines.add(serving.errorLine());
      } while (!lines.get(lines.size() - 1).startsWith("and "));
      assertThat(lines.get(lines.size() - 1)).matches("and [0-9]{2} more; 'check' lists them all");
      assertThat(lines).filteredOn(line -> line.contains("warning: ")).hasSize(20);
    }
  }

  @Test
  void saysWhatItDoesAndEndsWellWhenItIsEnded() throws IOException {
    Path nurse = root.resolve("content/roles/nurse.md");
    String role = Files.readString(nurse);
    try (var serving = serve("--port", "0")) {
      assertThat(serving.line())
          .matches("http://127[.]0[.]0[.]1:[0-9]+/ shows the site; Ctrl-C ends it");
      assertThat(serving.line()).matches("content: 8 pages changed, [0-9]+ ms");

      Files.writeString(nurse, role.replace("A ward manager", "Every ward manager"));
      assertThat(serving.line()).matches("content/roles/nurse.md: 1 page changed, [0-9]+ ms");

      Files.writeString(nurse, role.replace("[plain]", "[plane]"));
      assertThat(serving.line())
          .matches("content/roles/nurse.md: 1 error: nothing was published, [0-9]+ ms");
      List<String> built = Program.run(root, "build").err().lines().toList();
      assertThat(built).hasSize(4);
      for (String line : built.subList(0, 3)) {
        assertThat(serving.errorLine()).isEqualTo(line);
      }
      assertThat(serving.end()).isZero();
    }
    assertThat(root.resolve(".rolebook/serve/.rolebook/site/manifest")).exists();
  }

  @Test
  void printsAWarningOnceAndThenCountsIt() throws IOException {
    Path nurse = root.resolve("content/roles/nurse.md");
    String role = Files.readString(nurse);
    Path template = root.resolve("content/templates/plain/template.yaml");
    Files.writeString(template, Files.readString(template) + "ats: true\n");
    try (var serving = serve("--port", "0")) {
      serving.line();
      assertThat(serving.line()).contains("8 pages changed, 1 warning, ");
      Files.writeString(nurse, role.replace("A ward manager", "Every ward manager"));
      assertThat(serving.line()).contains("1 page changed, 1 warning, ");
      Files.writeString(nurse, role.replace("[plain]", "[plane]"));
      serving.line();

      assertThat(serving.errorLine()).contains("[unproven-ats]");
      serving.errorLine();
      serving.errorLine();
      assertThat(serving.errorLine()).contains("[unknown-template]");
    }
  }

  @ParameterizedTest
  @CsvSource({"65536, no port", "-1, no port", "many, Invalid value"})
  void refusesWhatIsNoPort(String port, String words) {
    Program.Run run = Program.run(root, "serve", "--port", port);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).containsIgnoringCase(words);
  }

  @Test
  void saysThatAPortIsInUse() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Program.Run run = Program.run(root, "serve", "--port", "" + taken.getLocalPort());
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo(
              "rolebook: error: port %s is in use; name another with --port, or take a free one with --port 0\n"
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void servesAProjectThatHasNothingYet() throws IOException {
    Path empty = Files.createDirectory(root.resolve("empty"));
    try (var serving = ServeProcess.start(empty, "serve", "--port", "0")) {
      serving.line();
      assertThat(serving.line()).contains("2 errors: nothing was published");
      assertThat(serving.errorLine()).startsWith("content/");
      assertThat(serving.end()).isZero();
    }
  }
}

package rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program;

class CompletionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "rolebook bui, build",
    "rolebook new ro, role",
    "rolebook build --rep, --report",
    "rolebook check --format gi, github",
  })
  void aShellCompletes(String typed, String completed) throws IOException, InterruptedException {
    Path script = folder.resolve("completion");
    Files.writeString(script, Program.run(folder, "completion").out());
    List<String> words = List.of(typed.split(" "));
    String asked =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%s; _complete_rolebook; echo \"${COMPREPLY[*]}\""
            .formatted(script, typed, words.size() - 1);

    Process bash = new ProcessBuilder("bash", "-c", asked).redirectErrorStream(true).start();

    assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains(completed);
    assertThat(bash.waitFor()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "check",
        "serve",
        "prove",
        "new",
        "new role",
        "new letter",
        "new template",
        "new site",
        "completion"
      })
  void everyCommandSaysWhatItDoes(String command) {
    Program.Run run = Program.run(folder, (command + " --help").split(" "));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage: rolebook " + command);
    assertThat(run.out().lines().count()).isBetween(4L, 60L);
  }

  @Test
  void theProgramNamesItsVersion() {
    assertThat(Program.run(folder, "--version").out()).matches("rolebook \\S.*\n");
  }
}

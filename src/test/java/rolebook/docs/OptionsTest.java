package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.Program;

/** The tables of options, each in the page about its command. */
class OptionsTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(--[a-z-]+(?: [A-Z]+)?)` \\|");
  private static final Pattern HELP = Pattern.compile("(?m)^ .*?(--[a-z-]+(?:=<?[A-Z]+>?)?)");
  private static final Set<String> OF_EVERY_PROGRAM = Set.of("--help", "--version");

  @ParameterizedTest
  @CsvSource({
    "publishing.md, build",
    "checks.md, check",
    "serving.md, serve",
    "templates.md, prove",
  })
  void theTableNamesEveryOptionWithItsArgumentAndNoOther(String page, String command)
      throws IOException {
    var named = found(ROW, Files.readString(Path.of("src/docs", page)));

    var options = found(HELP, Program.run(Path.of(""), command, "--help").out());
    options.removeAll(OF_EVERY_PROGRAM);
    assertThat(options).hasSizeGreaterThan(3);
    assertThat(named).isEqualTo(options);
  }

  private static Set<String> found(Pattern pattern, String text) {
    var found = new TreeSet<String>();
    pattern
        .matcher(text)
        .results()
        .forEach(r -> found.add(r.group(1).replaceAll("[<>]", "").replace('=', ' ')));
    return found;
  }
}

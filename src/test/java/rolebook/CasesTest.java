package rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Code;

/**
 * Small sites in, messages or pages out: every {@link Case}.
 *
 * <p>{@code mvn verify -Dtest=CasesTest -Dcases=rewrite} writes what comes out in place of what was
 * expected, to be looked at as a diff; a file below {@code expected/} must be there to be written.
 */
class CasesTest {
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("cases"));
  private static final Pattern CODE =
      Pattern.compile("^\\S.*: (?:error|warning|note): .*\\[([a-z0-9-]+)]$", Pattern.MULTILINE);

  @TempDir private Path temporary;

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (Case one : Case.all()) {
      String name = one.name();
      tests.add(DynamicTest.dynamicTest(name, () -> check(one, temporary.resolve(name))));
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests;
  }

  private static void check(Case one, Path site) throws IOException {
    one.layOut(site);

    Program.Run run = one.build(site);

    compare(one.file("expected.txt"), "exit " + run.exit() + "\n" + run.err());
    Path expected = one.file("expected");
    for (String file : Trees.files(expected)) {
      compare(expected.resolve(file), Files.readString(site.resolve("site").resolve(file)));
    }
  }

  private static void compare(Path file, String actual) throws IOException {
    if (REWRITE) {
      Files.writeString(file, actual);
    }
    assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
  }

  @Test
  void everyCodeHasACase() throws IOException {
    var seen = new TreeSet<String>();
    for (Case one : Case.all()) {
      var matcher = CODE.matcher(one.expected());
      while (matcher.find()) {
        seen.add(matcher.group(1));
      }
    }
    List<String> codes = Arrays.stream(Code.values()).map(Code::id).sorted().toList();
    assertThat(seen).containsExactlyElementsOf(codes);
  }
}

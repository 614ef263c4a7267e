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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import rolebook.diagnostic.Code;

/**
 * Small sites in, messages or pages out. A case is a folder that is laid over {@code cases/base}, a
 * small site without mistakes. In it, {@code arguments.txt} may hold further arguments of the
 * command, a line each, and {@code remove.txt} the files of the base that are taken away. What must
 * come out is in {@code expected.txt}, the exit code and all of standard error, and below {@code
 * expected/}, files of the site.
 *
 * <p>{@code mvn verify -Dtest=CasesTest -Dcases=rewrite} writes what comes out in place of what was
 * expected, to be looked at as a diff; a file below {@code expected/} must be there to be written.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/cases");
  private static final Path BASE = CASES.resolve("base");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("cases"));
  private static final Pattern CODE =
      Pattern.compile("^\\S.*: (?:error|warning): .*\\[([a-z0-9-]+)]$", Pattern.MULTILINE);

  @TempDir private Path temporary;

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (Path folder : folders()) {
      String name = CASES.relativize(folder).toString();
      tests.add(DynamicTest.dynamicTest(name, () -> check(folder, temporary.resolve(name))));
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests;
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> walk = Files.walk(CASES)) {
      return walk.filter(p -> p.endsWith("expected.txt")).map(Path::getParent).sorted().toList();
    }
  }

  private static void check(Path folder, Path site) throws IOException {
    Trees.copy(BASE, site);
    Trees.copy(folder, site);
    for (String removed : lines(folder.resolve("remove.txt"))) {
      Files.delete(site.resolve(removed));
    }
    var arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(lines(folder.resolve("arguments.txt")));

    Program.Run run = Program.run(site, arguments.toArray(String[]::new));

    compare(folder.resolve("expected.txt"), "exit " + run.exit() + "\n" + run.err());
    for (String file : Trees.files(folder.resolve("expected"))) {
      compare(
          folder.resolve("expected").resolve(file),
          Files.readString(site.resolve("site").resolve(file)));
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
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
    for (Path folder : folders()) {
      var matcher = CODE.matcher(Files.readString(folder.resolve("expected.txt")));
      while (matcher.find()) {
        seen.add(matcher.group(1));
      }
    }
    List<String> codes = Arrays.stream(Code.values()).map(Code::id).sorted().toList();
    assertThat(seen).containsExactlyElementsOf(codes);
  }
}

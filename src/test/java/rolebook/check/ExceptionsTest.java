package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Case;
import rolebook.Program;
import rolebook.Trees;
import rolebook.diagnostic.Code;

/** An entry that gives a reason is excused from any rule that its case shows it to break. */
class ExceptionsTest {
  @TempDir private Path temporary;

  @TestFactory
  List<DynamicTest> anEntryIsExcusedFrom() {
    var tests = new ArrayList<DynamicTest>();
    for (Code code : Code.values()) {
      if (code.isExcusable()) {
        Path site = temporary.resolve(code.id());
        tests.add(DynamicTest.dynamicTest(code.id(), () -> check(code, site)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(20);
    return tests;
  }

  private static void check(Code code, Path site) throws IOException {
    var example = new Case(Path.of("src/test/cases/check", code.id()));
    example.layOut(site);
    String mark = "[" + code.id() + "]";
    Matcher place =
        Pattern.compile("(?m)^(content/\\S+?):\\d.*\\Q" + mark + "\\E$")
            .matcher(example.expected());
    assertThat(place.find()).isTrue();
    Path file = site.resolve(place.group(1));
    String allow = "---\nallow: {" + code.id() + ": there is a reason}\n";
    Trees.write(file, Files.readString(file).replaceFirst("---\n", allow));

    Program.Run run = example.build(site);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).doesNotContain(mark).doesNotContain("[unused-exception]");
  }

  @TestFactory
  List<DynamicTest> everyRuleHasATest() {
    return Arrays.stream(Code.values())
        .filter(Code::isExcusable)
        .map(
            code ->
                DynamicTest.dynamicTest(
                    code.id(), () -> assertThat(Path.of(test(code))).isRegularFile()))
        .toList();
  }

  private static String test(Code code) {
    var name = new StringBuilder();
    for (String word : code.id().split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return "src/test/java/rolebook/check/" + name + "Test.java";
  }
}

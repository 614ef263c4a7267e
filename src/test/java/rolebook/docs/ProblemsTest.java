package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program;
import rolebook.diagnostic.Code;

/** The page on problems, and the mends that it tells. */
class ProblemsTest {
  @TempDir private Path temporary;

  @Test
  void thePageSaysWhatTheProgramSays() throws IOException {
    Generated.compare("problems.md", Problems.page());
  }

  @Test
  void everyCodeStandsUnderAHeading() {
    Set<String> grouped =
        Javadoc.of(Code.class).groups().stream()
            .flatMap(group -> group.fields().stream())
            .collect(Collectors.toSet());
    assertThat(grouped).containsAll(Arrays.stream(Code.values()).map(Code::name).toList());
  }

  @TestFactory
  List<DynamicTest> everyMendMends() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (Mend mend : Problems.told()) {
      String name = mend.example().name();
      tests.add(DynamicTest.dynamicTest(name, () -> mends(mend, temporary.resolve(name))));
    }
    assertThat(tests).hasSameSizeAs(Code.values());
    return tests;
  }

  private static void mends(Mend mend, Path site) throws IOException, InterruptedException {
    mend.example().layOut(site);
    assertThat(mend.example().build(site).err()).contains(mend.problem());

    mend.make(site);

    Program.Run run = mend.example().build(site);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }
}

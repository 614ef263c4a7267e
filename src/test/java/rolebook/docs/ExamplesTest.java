package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every fenced block of the README and the documentation, run as {@link Example} says. */
class ExamplesTest {
  /** Pages whose blocks another test makes or runs. */
  private static final Map<String, Class<?>> TESTED_ELSEWHERE =
      Map.of("problems.md", ProblemsTest.class);

  @TempDir private Path temporary;

  @TestFactory
  List<DynamicContainer> examples() throws IOException {
    var pages = new ArrayList<DynamicContainer>();
    for (Path page : Docs.pages()) {
      String name = page.getFileName().toString();
      if (!TESTED_ELSEWHERE.containsKey(name)) {
        pages.add(DynamicContainer.dynamicContainer(name, tests(page)));
      }
    }
    assertThat(pages).hasSizeGreaterThan(3);
    return pages;
  }

  private List<DynamicTest> tests(Path page) throws IOException {
    String name = page.getFileName().toString();
    ExampleSite site = ExampleSite.in(temporary.resolve(name).resolve("site"));
    var tests = new ArrayList<DynamicTest>();
    for (Fence fence : Fence.in(Files.readString(page))) {
      String place = "%s:%d".formatted(page, fence.line());
      tests.add(DynamicTest.dynamicTest(place, () -> check(fence, site, place)));
    }
    return tests;
  }

  /** Reports name test methods only, so a failure says itself where the example stands. */
  private static void check(Fence fence, ExampleSite site, String place) throws Exception {
    try {
      new Example(fence).check(site);
    } catch (AssertionError e) {
      throw new AssertionError(place + ": " + e.getMessage(), e);
    }
  }
}

package rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.Program;
import rolebook.Trees;

/** Names as long as a file system can hold. */
class LongNamesTest {
  private static final int MOST_BYTES = 255;

  @TempDir private Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {"a.css", "b", ".c", "d.eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee", "folder.2/f.svg"})
  void publishesAThemesAssetUnderANameThatCanBeHeld(String name) throws IOException {
    Trees.copy(Path.of("src/test/cases/base"), root);
    String folder = name.substring(0, name.indexOf('/') + 1);
    String file = name.substring(folder.length());
    String longName = folder + "a".repeat(MOST_BYTES - file.length()) + file;
    Trees.write(root.resolve("themes/tiny/assets").resolve(longName), "long");
    Trees.write(root.resolve("themes/tiny/assets/short.css"), "a { b: url('" + longName + "') }");

    Program.Run run = Program.run(root, "build", "--theme", "tiny");

    assertThat(run.exit()).as(run.err()).isZero();
    for (String published : Trees.files(root.resolve("site"))) {
      String last = published.substring(published.lastIndexOf('/') + 1);
      assertThat(last.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
    }
    assertThat(Trees.files(root.resolve("site/assets"))).hasSize(3); // one is the template's
  }
}

package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import rolebook.theme.View;

/** The page on what views see. */
class ThemeModelTest {
  @Test
  void thePageSaysWhatTheRecordsSay() throws IOException {
    Generated.compare("theme-model.md", ThemeModel.page());
  }

  @Test
  void everyViewNamesTheFileThatShowsIt() {
    var files = Arrays.stream(View.class.getPermittedSubclasses()).map(ThemeModel::file).toList();
    assertThat(files)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(5)
        .allSatisfy(file -> assertThat(Path.of("themes/default/views", file)).isRegularFile());
  }
}

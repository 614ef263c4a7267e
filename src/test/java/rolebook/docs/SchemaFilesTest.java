package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rolebook.Trees;
import rolebook.content.Schemas;

/** The schemas that editors find in a clone. */
class SchemaFilesTest {
  private static final Path FOLDER = Path.of(".vscode/schemas");

  @Test
  void theFilesSayWhatTheReadersReadBy() throws IOException {
    for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
      Generated.compare(FOLDER.resolve(schema.getKey()), schema.getValue());
    }
    assertThat(Trees.files(FOLDER)).containsExactlyElementsOf(Schemas.all().keySet());
  }
}

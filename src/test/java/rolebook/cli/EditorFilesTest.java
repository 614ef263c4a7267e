package rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.Trees;

/** What VS Code finds in a clone of this repository, and beside a site of its own. */
class EditorFilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CLONE = Path.of(".vscode");

  @TempDir private Path site;

  @Test
  void aSiteOfItsOwnHasWhatACloneHas() throws IOException {
    EditorFiles.write(site, "java -jar rolebook.jar");

    Path written = site.resolve(".vscode");
    assertThat(Trees.files(written)).isEqualTo(Trees.files(CLONE));
    for (String file : Trees.files(written)) {
      if (!file.equals("tasks.json")) {
        assertThat(written.resolve(file)).hasSameTextualContentAs(CLONE.resolve(file));
      }
    }
  }

  @Test
  void aTaskRunsTheProgramAndFindsItsProblems() throws IOException {
    EditorFiles.write(site, "java -jar rolebook.jar");

    JsonNode own = tasks(site.resolve(".vscode")).get(0);
    JsonNode ofClone = tasks(CLONE).get(1);
    assertThat(own.get("command").asText()).isEqualTo("java -jar rolebook.jar check");
    assertThat(ofClone.get("command").asText()).isEqualTo("java -jar target/rolebook.jar check");
    assertThat(ofClone.get("dependsOn")).isEqualTo(tasks(CLONE).get(0).get("label"));
    assertThat(own.get("problemMatcher")).isEqualTo(ofClone.get("problemMatcher"));
  }

  @Test
  void anotherTaskShowsTheSiteUntilItIsEnded() throws IOException {
    EditorFiles.write(site, "java -jar rolebook.jar");

    JsonNode own = tasks(site.resolve(".vscode")).get(1);
    JsonNode ofClone = tasks(CLONE).get(2);
    assertThat(own.get("command").asText())
        .isEqualTo("java -jar rolebook.jar serve --drafts --open");
    assertThat(ofClone.get("command").asText())
        .isEqualTo("java -jar target/rolebook.jar serve --drafts --open");
    assertThat(own.get("isBackground").asBoolean()).isTrue();
  }

  @Test
  void filesThatAreThereAreKept() throws IOException {
    Path settings = site.resolve(".vscode/settings.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "{}");

    assertThatThrownBy(() -> EditorFiles.write(site, "rolebook"))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(settings).hasContent("{}");
  }

  @ParameterizedTest
  @CsvSource({
    "content/site.yaml, site.json",
    "content/categories.yaml, categories.json",
    "content/authors.yaml, authors.json",
    "content/templates/ledger/template.yaml, template.json",
    "content/roles/nurse.yaml, role.json",
    "content/roles/care/ward/nurse.yaml, role.json",
    "content/letters/nurse.yaml, letter.json",
    "content/letters/care/nurse.yaml, letter.json",
    "themes/default/theme.yaml, theme.json",
    "content/roles/nurse.md,",
    "content/pages/about.md,",
    "content/assets/data.yaml,",
    "other/site.yaml,",
  })
  void eachFileHasItsSchema(String file, String schema) throws IOException {
    var found = new ArrayList<String>();
    JsonNode schemas = JSON.readTree(CLONE.resolve("settings.json").toFile()).get("yaml.schemas");
    for (var each : schemas.properties()) {
      assertThat(Path.of(each.getKey())).isRegularFile();
      if (glob(each.getValue().asText()).matches(Path.of(file))) {
        found.add(Path.of(each.getKey()).getFileName().toString());
      }
    }
    assertThat(found).isEqualTo(schema == null ? List.of() : List.of(schema));
  }

  /** A pattern as the editor reads it, to which no folder is a folder too. */
  private static PathMatcher glob(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", "{,**/}"));
  }

  private static JsonNode tasks(Path folder) throws IOException {
    return JSON.readTree(folder.resolve("tasks.json").toFile()).get("tasks");
  }
}

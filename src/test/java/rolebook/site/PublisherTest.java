package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is staged is all there when it is published. */
class PublisherTest {
  @TempDir private Path root;

  private Output output;
  private Publisher publisher;

  @BeforeEach
  void open() throws IOException {
    output = Output.apart(root);
    publisher = new Publisher(output, Manifest.NONE, Map.of(), false);
  }

  @AfterEach
  void close() throws IOException {
    output.close();
  }

  private Path staged(String file) throws IOException {
    return output.staging().resolve(Commit.FILES).resolve(file);
  }

  private void stage(String file) throws IOException {
    publisher.stage(file, file.getBytes(StandardCharsets.UTF_8), null);
  }

  @Test
  void stagesFilesInTheirFolders() throws IOException {
    stage("index.html");
    stage("roles/nurse/resume.json");
    stage("roles/nurse/index.html");
    stage("roles/nurse-2/index.html");

    assertThat(staged("roles/nurse/index.html")).hasContent("roles/nurse/index.html");
    assertThat(staged("roles/nurse-2/index.html")).hasContent("roles/nurse-2/index.html");
  }

  @Test
  void makesNoFolderAgainWhoseFilesHaveVanished() throws IOException {
    stage("roles/nurse/resume.json");
    Files.delete(staged("roles/nurse/resume.json"));
    Files.delete(staged("roles/nurse"));

    assertThatThrownBy(() -> stage("roles/nurse/index.html"))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void makesNoFolderAgainThatHeldFoldersWithFiles() throws IOException {
    stage("roles/nurse/index.html");
    Files.delete(staged("roles/nurse/index.html"));
    Files.delete(staged("roles/nurse"));
    Files.delete(staged("roles"));

    assertThatThrownBy(() -> stage("roles/welder/index.html"))
        .isInstanceOf(NoSuchFileException.class);
  }
}

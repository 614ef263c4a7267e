package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of the documentation that are made from the program. */
final class Generated {
  private static final Path FOLDER = Path.of("src/docs");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("docs"));

  private Generated() {}

  /**
   * Compares a page with what it must be; {@code mvn verify -Dtest='rolebook.docs.*Test'
   * -Ddocs=rewrite} writes it.
   */
  static void compare(String name, String text) throws IOException {
    compare(FOLDER.resolve(name), text);
  }

  /** Compares any other file that is made from the program. */
  static void compare(Path file, String text) throws IOException {
    if (REWRITE) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file))
        .as("%s; -Ddocs=rewrite writes it anew", file)
        .isEqualTo(text);
  }
}

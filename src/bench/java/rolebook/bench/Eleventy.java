package rolebook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Eleventy, where npm has put it.
 *
 * @param home the folder that holds its {@code node_modules}
 */
record Eleventy(Path home) implements Tool {
  private static final int MOST_ROLES = 10_000; // beyond, Node's own heap limit is near

  private Path program() {
    return home.resolve("node_modules/@11ty/eleventy/cmd.cjs").toAbsolutePath();
  }

  @Override
  public String name() {
    return "Eleventy " + Command.answer("node", program().toString(), "--version");
  }

  @Override
  public Optional<String> missing() {
    if (Command.answer("node", "--version").isEmpty()) {
      return Optional.of("no Node on the path: on Debian, apt-get install nodejs npm");
    }
    return Files.exists(program())
        ? Optional.empty()
        : Optional.of("no Eleventy: npm install --prefix " + home + " @11ty/eleventy@3.1");
  }

  @Override
  public int mostRoles() {
    return MOST_ROLES;
  }

  @Override
  public Format format() {
    return new EleventyFormat();
  }

  @Override
  public List<String> command(Path project) {
    return List.of("node", program().toString(), "--quiet");
  }

  @Override
  public String output() {
    return "_site";
  }

  @Override
  public List<String> leftovers() {
    return List.of(".cache");
  }
}

package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rolebook.Program;
import rolebook.Trees;

/**
 * The small site that the examples of one page are put into, one after another.
 *
 * @param folder where it is
 */
record ExampleSite(Path folder) {
  private static final Path BASE = Path.of("src/test/docs/site");

  /** A new one. */
  static ExampleSite in(Path folder) throws IOException {
    Trees.copy(BASE, folder);
    return new ExampleSite(folder);
  }

  /** The same site elsewhere, for an example that others are not to see. */
  ExampleSite copy() throws IOException {
    Path copy = Files.createTempDirectory(folder.getParent(), "copy");
    for (String part : List.of("content", "themes")) {
      if (Files.isDirectory(folder.resolve(part))) {
        Trees.copy(folder.resolve(part), copy.resolve(part));
      }
    }
    return new ExampleSite(copy);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String read(String name) throws IOException {
    return Files.readString(file(name));
  }

  void write(String name, String text) {
    Trees.write(file(name), text);
  }

  /** Writes one text in place of another, which must stand in the site's files exactly once. */
  void replace(String text, String by) throws IOException {
    var holders = new ArrayList<String>();
    for (String name : Trees.files(folder)) {
      if (!name.startsWith("site/") && !name.startsWith(".") && read(name).contains(text)) {
        holders.add(name);
      }
    }
    assertThat(holders).as("files with '%s'", text).hasSize(1);
    String before = read(holders.get(0));
    assertThat(before.indexOf(text)).isEqualTo(before.lastIndexOf(text));
    write(holders.get(0), before.replace(text, by));
  }

  Program.Run run(String... arguments) {
    return Program.run(folder, arguments);
  }

  /** Builds, and nothing may be said against it. */
  void build(String... options) {
    var arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(List.of(options));
    Program.Run run = run(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }
}

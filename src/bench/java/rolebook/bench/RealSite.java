package rolebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rolebook.Trees;

/**
 * This repository's own site, built from nothing.
 *
 * @param folder where its content is copied to, so that the build shares no state with others
 */
record RealSite(Tool tool, Path folder) implements Contender {
  @Override
  public String name() {
    return tool.name();
  }

  @Override
  public void prepare() throws IOException {
    Project.delete(folder);
    for (String part : List.of("content", "themes")) {
      Trees.copy(Path.of(part), folder.resolve(part));
    }
  }

  @Override
  public Sample run() throws IOException, InterruptedException {
    return Command.measure(tool.command(folder), folder, folder.getParent());
  }

  /** How many roles it has. */
  static int roles() throws IOException {
    try (var files = Files.list(Path.of("content/roles"))) {
      return (int) files.count();
    }
  }
}

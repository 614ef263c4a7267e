package rolebook.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rolebook.Program;
import rolebook.Trees;

/** A small site in which one text is hard to read. */
final class HardTextSite {
  private static final Path BASE = Path.of("src/test/cases/base");
  private static final String INTRODUCTION = "A ward manager reads for units, ratios and licences.";

  private final Path folder;

  HardTextSite(Path folder) {
    this.folder = folder;
  }

  /** Builds the site with the text as a page. */
  Program.Run buildPage(String text) throws IOException {
    Path site = folder.resolve("page");
    Trees.copy(BASE, site);
    String head =
        "title: Hard\nsummary: A page whose text is hard to read, and longer than others.";
    Trees.write(site.resolve("content/pages/hard.md"), "---\n" + head + "\n---\n\n" + text + "\n");
    return Program.run(site, "build");
  }

  /** Builds the site with the text as the introduction of a role. */
  Program.Run buildRole(String text) throws IOException {
    Path site = folder.resolve("role");
    Trees.copy(BASE, site);
    Path role = site.resolve("content/roles/nurse.md");
    String introduced = INTRODUCTION + "\n\n" + text + "\n";
    Trees.write(role, Files.readString(role).replace(INTRODUCTION, introduced));
    return Program.run(site, "build");
  }
}

package rolebook.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolebook.Trees;
import rolebook.content.ContentFile;
import rolebook.content.ContentFile.EntryFile;
import rolebook.content.ContentReader;
import rolebook.content.ContentTree;
import rolebook.content.Digest;
import rolebook.content.Stamp;
import rolebook.diagnostic.DiagnosticPrinter;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Excerpts;
import rolebook.guide.Authors;
import rolebook.guide.Category;
import rolebook.guide.Content;
import rolebook.guide.GuideLinker;
import rolebook.guide.Kind;
import rolebook.guide.Listed;
import rolebook.guide.SiteSettings;
import rolebook.guide.ThemeSettings;

/**
 * Reads a role over and over, each time with other bytes, and links it in the cases' small site.
 */
final class RoleReading {
  private static final byte[] FRONT_MATTER = "---".getBytes(StandardCharsets.UTF_8);

  private final Path root;
  private final SiteSettings settings;
  private final List<Category> categories;
  private final Authors authors;
  private final List<Listed> others = new ArrayList<>();
  private final EntryFile markdown;
  private final EntryFile yaml;

  RoleReading(Path root) throws IOException {
    this.root = root;
    Trees.copy(Path.of("src/test/cases/base"), root);
    var diagnostics = new Diagnostics(false);
    ContentReader reader = reader(diagnostics);
    ContentTree tree = reader.tree();
    settings = reader.settings(tree);
    categories = reader.categories(tree);
    authors = reader.authors(tree);
    for (EntryFile entry : tree.entries()) {
      others.add(Listed.of(reader.read(entry, new Digest(), diagnostics).entry()));
    }
    markdown = entry("roles/role.md");
    yaml = entry("roles/role.yaml");
    if (diagnostics.hasErrors()) {
      throw new AssertionError(diagnostics.sorted());
    }
  }

  private ContentReader reader(Diagnostics diagnostics) {
    return new ContentReader(root.resolve("content"), "content", false, diagnostics);
  }

  private EntryFile entry(String name) {
    var folder = new ContentFile.Folder(root.resolve("content"), "content");
    return new EntryFile(
        new ContentFile(folder, name, Stamp.UNKNOWN), Kind.ROLE, "role", List.of());
  }

  /**
   * Reads bytes as a role in Markdown if they begin as one, else as data.
   *
   * @return what is wrong with what was said of them
   */
  List<String> complaints(byte[] role) throws IOException {
    EntryFile entry = begins(role) ? markdown : yaml;
    Files.write(entry.file().path(), role);
    var diagnostics = new Diagnostics(false);
    var named = new ArrayList<>(others);
    named.add(Listed.of(reader(diagnostics).read(entry, new Digest(), diagnostics).entry()));
    var theme = new ThemeSettings("Tiny", null, Set.of());
    GuideLinker.link(
        new Content(settings, categories, authors, theme, named, Map.of(), Set.of(), "content"),
        diagnostics);
    var printer = new DiagnosticPrinter(new Excerpts(root), false);
    var err = new StringBuilder();
    diagnostics.sorted().forEach(d -> err.append(printer.print(d)));
    return Messages.read(err.toString(), root).complaints();
  }

  private static boolean begins(byte[] role) {
    for (int i = 0; i < FRONT_MATTER.length; i++) {
      if (i >= role.length || role[i] != FRONT_MATTER[i]) {
        return false;
      }
    }
    return true;
  }
}

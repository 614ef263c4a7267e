package rolebook.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Trees;
import rolebook.content.ContentFile.EntryFile;
import rolebook.content.ContentReader;
import rolebook.content.Digest;
import rolebook.diagnostic.Diagnostics;

/** A guide that is known to be right looks up what a page asks for, and no more. */
class KnownGuideTest {
  private static final Path BASE = Path.of("src/test/cases/base/content");

  private static final String LINKS = "\n## More\n\n[Another](role:nurse-5), [home](/).\n";

  @TempDir private Path root;

  private final Map<String, ReadEntry> read = new HashMap<>();
  private final Set<String> lookedUp = new TreeSet<>();
  private Guide guide;

  @BeforeEach
  void link() throws IOException {
    Trees.copy(BASE, root);
    String role = Files.readString(BASE.resolve("roles/nurse.md"));
    for (int i = 0; i < 8; i++) {
      Trees.write(root.resolve("roles/nurse-" + i + ".md"), role + LINKS);
    }
    var diagnostics = new Diagnostics(true);
    var reader = new ContentReader(root, "content", false, diagnostics);
    var tree = reader.tree();
    var listed = new ArrayList<Listed>();
    for (EntryFile file : tree.entries()) {
      String name = file.file().name();
      read.put(name, reader.read(file, new Digest(), diagnostics).entry());
      listed.add(new Listed(file.kind(), file.slug(), name, () -> lookUp(name)));
    }
    var content =
        new Content(
            reader.settings(tree),
            reader.categories(tree),
            reader.authors(tree),
            null,
            listed,
            Map.of(),
            Set.of(),
            "content");
    assertThat(diagnostics.hasErrors()).isFalse();
    guide = GuideLinker.linkKnown(content);
  }

  private ReadEntry lookUp(String name) {
    lookedUp.add(name);
    return read.get(name);
  }

  @Test
  void looksUpNothingByItself() {
    assertThat(lookedUp).isEmpty();
  }

  @Test
  void looksUpWhatAPageLinksTo() {
    ReadEntry changed = read.get("roles/nurse-2.md");
    var diagnostics = new Diagnostics(true);
    Guide relinked = GuideLinker.relink(guide, List.of(changed), diagnostics);
    var role = (Role) changed.named();

    assertThat(relinked.destinations(role).values())
        .extracting(Guide.Destination::href)
        .containsExactly("/resume-examples/nurse-5/", "/");
    assertThat(relinked.letter(role)).isNull();
    assertThat(relinked.template(role.pairings().get(0)).slug()).isEqualTo("plain");
    assertThat(diagnostics.hasErrors()).isFalse();
    assertThat(lookedUp).containsExactly("roles/nurse-5.md", "templates/plain/template.yaml");
  }

  @Test
  void looksUpAllForAListOfAll() {
    assertThat(guide.roles()).hasSize(9);
    assertThat(lookedUp).hasSize(9);
  }
}

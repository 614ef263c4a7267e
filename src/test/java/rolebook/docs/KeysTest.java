package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.Program;

/** The tables of keys in the writers' page: each key that they name exists, and no other does. */
class KeysTest {
  private static final Path PAGE = Path.of("src/docs/writing.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Like no key there is, so that a hint lists those that are not used. */
  private static final String UNKNOWN = "zzzzzzzzzzzz";

  @TempDir private Path temporary;

  @ParameterizedTest
  @CsvSource({
    "a role, content/roles/x.md",
    "a role+a role as data, content/roles/x.yaml",
    "a letter, content/letters/x.md",
    "a letter+a letter as data, content/letters/x.yaml",
    "a template, content/templates/x/template.yaml",
    "a page, content/pages/x.md",
    "a category, content/categories.yaml",
    "an author, content/authors.yaml",
    "the site, content/site.yaml"
  })
  void tablesNameEveryKeyAndNoOther(String kinds, String file) throws IOException {
    ExampleSite site = ExampleSite.in(temporary.resolve("site"));
    var lines = new ArrayList<String>();
    for (String kind : kinds.split("\\+", -1)) {
      keys(kind).forEach(key -> lines.add(key + ": {}"));
    }
    lines.add(UNKNOWN + ": {}");
    boolean list = kinds.equals("a category") || kinds.equals("an author");
    String keys = String.join(list ? "\n  " : "\n", lines) + "\n";
    String text = list ? "- " + keys : file.endsWith(".md") ? "---\n" + keys + "---\n" : keys;
    site.write(file, text);

    Program.Run run = site.run("build");

    List<String> said = run.err().lines().toList();
    List<String> unknown = said.stream().filter(line -> line.contains("[unknown-key]")).toList();
    assertThat(unknown).hasSize(1);
    assertThat(unknown.get(0)).contains("'" + UNKNOWN + "'");
    assertThat(said.get(said.indexOf(unknown.get(0)) + 2))
        .as("the hint, which lists keys that the page does not name")
        .endsWith("^");
  }

  @Test
  void tablesSayWhatEditorsSay() throws IOException {
    Generated.compare(PAGE, KeyTables.renewed(Files.readString(PAGE)));
  }

  /** The keys in the table that is headed as the keys of a kind. */
  private static List<String> keys(String kind) throws IOException {
    var keys = new ArrayList<String>();
    boolean inside = false;
    for (String line : Files.readAllLines(PAGE)) {
      inside = inside ? line.startsWith("|") : line.equals("| key of " + kind + " | |");
      if (inside && line.startsWith("| `")) {
        CODE.matcher(line.split("\\|", 3)[1]).results().forEach(key -> keys.add(key.group(1)));
      }
    }
    assertThat(keys).as("keys of " + kind).isNotEmpty();
    return keys;
  }
}

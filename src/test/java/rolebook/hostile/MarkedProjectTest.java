package rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rolebook.Trees;

/** Whoever teaches a reader a new key is reminded here to try hostile texts in it. */
class MarkedProjectTest {
  private static final Path READERS = Path.of("src/main/java/rolebook/content");
  private static final Pattern WORD = Pattern.compile("\"([a-z][A-Za-z]*(?:-[a-z]+)*)\"");
  private static final Pattern KEY = Pattern.compile("(?m)^ *(?:- )?([\\w-]+):(?: |$)");

  /** The files of the project in which the keys stand that a class reads; none: not in content. */
  private static final Map<String, List<String>> READ =
      Map.ofEntries(
          Map.entry("BodyReader", List.of("roles/cook.yaml", "letters/cook.yaml")),
          Map.entry("BulletReader", List.of("roles/cook.yaml")),
          Map.entry("BulletsReader", List.of("roles/cook.yaml")),
          Map.entry("HeadReader", List.of("roles/cook.yaml", "templates/look/template.yaml")),
          Map.entry("LetterReader", List.of("letters/cook.yaml")),
          Map.entry("ListReader", List.of("categories.yaml", "authors.yaml")),
          Map.entry("PageReader", List.of("pages/about.md")),
          Map.entry("RoleReader", List.of("roles/cook.yaml")),
          Map.entry("SampleChecker", List.of("roles/cook.yaml", "letters/cook.yaml")),
          Map.entry("SampleReader", List.of("roles/cook.yaml")),
          Map.entry("SettingsReader", List.of("site.yaml")),
          Map.entry("TemplateReader", List.of("templates/look/template.yaml")),
          Map.entry("TipsReader", List.of("roles/cook.yaml")));

  /** Classes that know keys in general, or those of themes and of proofs. */
  private static final Set<String> NO_CONTENT =
      Set.of("ContentReader", "Fields", "YamlSource", "YamlValue");

  /** What those classes say that is no key. */
  private static final Set<String> NO_KEYS =
      Set.of(
          "alias",
          "default",
          "digests",
          "en",
          "error",
          "off",
          "points",
          "role",
          "slug",
          "template",
          "text",
          "warning");

  @Test
  void hasEveryKeyThatIsRead() throws IOException {
    var readers = new TreeSet<String>();
    for (String file : Trees.files(READERS)) {
      String reader = file.replace(".java", "");
      String source = Files.readString(READERS.resolve(file));
      if (source.contains("Fields") && !NO_CONTENT.contains(reader)) {
        readers.add(reader);
        var words = new TreeSet<String>();
        WORD.matcher(source).results().map(word -> word.group(1)).forEach(words::add);
        words.removeAll(NO_KEYS);
        assertThat(keys(READ.getOrDefault(reader, List.of()))).as(reader).containsAll(words);
      }
    }
    assertThat(readers).isEqualTo(new TreeSet<>(READ.keySet()));
  }

  private static Set<String> keys(List<String> files) throws IOException {
    var keys = new TreeSet<String>();
    for (String file : files) {
      String text = Files.readString(MarkedProject.FOLDER.resolve("content").resolve(file));
      KEY.matcher(text).results().map(key -> key.group(1)).forEach(keys::add);
    }
    return keys;
  }

  @Test
  void marksEveryTextOnce() throws IOException {
    var marks = new TreeSet<String>();
    for (String file : Trees.files(MarkedProject.FOLDER)) {
      String text = Files.readString(MarkedProject.FOLDER.resolve(file));
      MarkedProject.MARK
          .matcher(text)
          .results()
          .forEach(mark -> assertThat(marks.add(mark.group())).as(mark.group()).isTrue());
      if (file.endsWith(".yaml")) {
        assertThat(text.lines().filter(line -> line.contains("'")))
            .as(file)
            .allMatch(line -> MarkedProject.MARK.matcher(line).find());
      }
    }
    assertThat(marks).hasSizeGreaterThan(150);
  }
}

package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program;
import rolebook.Trees;

/** The guides and letters of this project keep the rules that they tell others to keep. */
class LibraryTest {
  private static final Path CONTENT = Path.of("content");
  private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A---\n(.*?\n)---\n");
  private static final Pattern PROSE_OF_KEYS =
      Pattern.compile("(?m)^ *(?:- )?(?:summary|why): (.*)$");
  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)]*\\)");

  @TempDir private Path temporary;

  @Test
  void theyPassTheCheckWithoutExceptions() throws IOException {
    Trees.copy(CONTENT, temporary.resolve("content"));

    Program.Run run = Program.run(temporary, "check", "--strict");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    for (Path file : entries(CONTENT)) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContain("\nallow:");
    }
  }

  @Test
  void noTwoShareEightWordsInARow() throws IOException {
    assertThat(entries(CONTENT)).hasSizeGreaterThan(50);
    assertThat(shared(entries(CONTENT))).isEmpty();
  }

  @Test
  void eightWordsThatTwoShareAreFound() {
    Trees.write(
        temporary.resolve("roles/nurse.md"),
        "---\nwhy: Its margin holds the unit, the ratio and the shift.\n---\nNothing more.\n");
    Trees.write(
        temporary.resolve("letters/nurse.md"), "Nothing more is to be said about it all.\n");
    Path carer = temporary.resolve("roles/carer.md");

    Trees.write(carer, "> *The* unit, the [ratio](role:nurse) and the shift.\n");
    assertThat(shared(entries(temporary))).isEmpty();
    Trees.write(carer, "> holds *the* unit, the [ratio](role:nurse) and the shift!\n");
    assertThat(shared(entries(temporary)))
        .containsExactly("carer and nurse: holds the unit the ratio and the shift");
  }

  private static List<Path> entries(Path content) {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(file -> file.toString().matches(".*/(roles|letters)/.*[.](md|yaml)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What two entries of different names share, eight words in a row. */
  private static Set<String> shared(List<Path> entries) {
    Map<List<String>, String> first = new HashMap<>();
    var shared = new TreeSet<String>();
    for (Path entry : entries) {
      String name = entry.getFileName().toString().replaceFirst("[.].*", "");
      for (String line : prose(entry).split("\n", -1)) {
        List<String> words =
            Word.of(LINK_TARGET.matcher(line).replaceAll("]")).stream().map(Word::lower).toList();
        for (int i = 0; i + Shingles.WORDS <= words.size(); i++) {
          List<String> eight = words.subList(i, i + Shingles.WORDS);
          String owner = first.putIfAbsent(eight, name);
          if (owner != null && !owner.equals(name)) {
            shared.add(owner + " and " + name + ": " + String.join(" ", eight));
          }
        }
      }
    }
    return shared;
  }

  /** The body, and the texts of keys that are sentences. */
  private static String prose(Path entry) {
    try {
      String text = Files.readString(entry);
      var keys = new StringBuilder();
      var frontMatter = FRONT_MATTER.matcher(text);
      if (!frontMatter.find()) {
        return text;
      }
      PROSE_OF_KEYS
          .matcher(frontMatter.group(1))
          .results()
          .forEach(m -> keys.append(m.group(1)).append('\n'));
      return keys + text.substring(frontMatter.end());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

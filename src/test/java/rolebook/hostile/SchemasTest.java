package rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.generator.Chance;
import rolebook.hostile.Verdicts.Verdict;

/** What a schema accepts the reader accepts, and the reverse, as far as a schema can tell. */
class SchemasTest {
  private static final int MUTANTS = Integer.getInteger("mutants", 3_000);
  private static final long SEED = Long.getLong("seed", 1);
  private static final int GENERATED = 8;

  @TempDir private Path temporary;

  private Verdicts verdicts;
  private int accepted;
  private int refused;
  private final List<String> disagreements = new ArrayList<>();

  @BeforeEach
  void prepare() throws IOException {
    verdicts = new Verdicts(temporary.resolve("read"));
  }

  /** The bytes of all files with keys that there are, by where they come from and their path. */
  private SortedMap<String, Map<String, String>> files() throws IOException {
    var files = new TreeMap<String, Map<String, String>>();
    for (Corpus corpus : Corpus.cases()) {
      files.put(corpus.name(), corpus.tree().files());
    }
    int piece = 0;
    for (SortedMap<String, String> pieces : Corpus.pieces()) {
      files.put("piece " + piece++, pieces);
    }
    files.put("project", Corpus.project().tree().files());
    for (int i = 1; i <= GENERATED; i++) {
      Corpus corpus = Corpus.generated(temporary.resolve("generated-" + i), i);
      files.put(corpus.name(), corpus.tree().files());
    }
    return files;
  }

  private List<Map.Entry<String, String>> withKeys() throws IOException {
    return files().values().stream()
        .flatMap(files -> files.entrySet().stream())
        .filter(file -> Verdicts.schema(file.getKey()).isPresent())
        .distinct()
        .toList();
  }

  @Test
  void schemaAndReaderAgreeOnAllContentThereIs() throws IOException {
    for (Map.Entry<String, String> file : withKeys()) {
      compare(file.getKey(), file.getValue(), file.getKey());
    }
    assertThat(disagreements).isEmpty();
    assertThat(accepted).isGreaterThan(300);
    assertThat(refused).isGreaterThan(100);
  }

  @Test
  void schemaAndReaderAgreeOnMutants() throws IOException {
    List<Map.Entry<String, String>> files = withKeys();
    for (long seed = SEED; seed < SEED + MUTANTS; seed++) {
      var chance = new Chance(seed);
      Map.Entry<String, String> file = chance.pick(files);
      String bytes = file.getValue();
      int times = chance.oneIn(4) ? 2 : 1;
      for (int i = 0; i < times; i++) {
        bytes = chance.pick(YamlMutations.ALL).apply(bytes, chance);
      }
      compare(file.getKey(), bytes, "-Dmutants=1 -Dseed=" + seed + " " + file.getKey());
    }
    assertThat(disagreements).isEmpty();
    if (MUTANTS >= 1_000) {
      assertThat(accepted).isGreaterThan(MUTANTS / 20);
      assertThat(refused).isGreaterThan(MUTANTS / 10);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "templates, 1, 6",
    "tips, 3, 10",
    "bullets, 3, 12",
    "items, 2, 12",
    "faq, 1, 100",
    "summary, 50, 160",
  })
  void boundsAreTheSame(String key, int fewest, int most) throws IOException {
    for (int count : List.of(fewest - 1, fewest, most, most + 1)) {
      Verdict verdict = verdicts.of("content/roles/x.yaml", role(key, count)).orElseThrow();
      boolean within = count >= fewest && (count <= most || key.equals("faq"));
      assertThat(verdict.reader().isEmpty()).as("%s", verdict).isEqualTo(within);
      assertThat(verdict.schema().isEmpty()).as("%s", verdict).isEqualTo(within);
    }
  }

  /** A role in which a key holds so many things. */
  private static String role(String key, int count) {
    String item = key.equals("faq") ? "{question: q%s, answer: a}" : "t%s";
    String list =
        IntStream.range(0, count).mapToObj(item::formatted).collect(Collectors.joining(", "));
    var keys = new LinkedHashMap<String, String>();
    keys.put("title", "A");
    keys.put("category", "b");
    keys.put("summary", "x".repeat(key.equals("summary") ? count : 60));
    keys.put("templates", "[c]");
    keys.put("intro", "D");
    if (key.equals("items")) {
      keys.put("bullets", "[{level: e, items: [" + list + "]}]");
    } else if (!key.equals("summary")) {
      keys.put(key, "[" + list + "]");
    }
    var yaml = new StringBuilder();
    keys.forEach((name, value) -> yaml.append(name).append(": ").append(value).append('\n'));
    return yaml.toString();
  }

  private void compare(String path, String bytes, String name) throws IOException {
    String text = Bytes.text(bytes);
    boolean strange = text.chars().anyMatch(c -> c == 0x85 || c == 0x2028 || c == 0x2029);
    boolean padded = text.contains(" ".repeat(9)); // which readers leave out, and schemas count
    Optional<Verdict> judged = strange || padded ? Optional.empty() : verdicts.of(path, text);
    if (judged.isEmpty()) {
      return;
    }
    Verdict verdict = judged.get();
    if (verdict.reader().isEmpty() && verdict.schema().isEmpty()) {
      accepted++;
    } else if (verdict.reader().isEmpty()) {
      disagreements.add("only the schema refuses " + name + "\n" + verdict);
    } else if (!verdict.schema().isEmpty()) {
      refused++;
    } else if (!OnlyTheReader.judges(verdict.reader())) {
      disagreements.add("only the reader refuses " + name + "\n" + verdict);
    }
  }
}

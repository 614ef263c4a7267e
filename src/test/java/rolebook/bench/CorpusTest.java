package rolebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program;
import rolebook.Trees;

/** The made-up site that builds are measured with. */
class CorpusTest {
  private static final Corpus CORPUS = new Corpus(30);

  /** Of all files' names and bytes. A new one means that older figures are of another site. */
  private static final String DIGEST =
      "8d1519ea2106d2af1bbb2f4b99617d5dfb05b91246569d7048d7ef47b0c3e772";

  @TempDir private Path temporary;

  @Test
  void isTheSameOnEveryMachine() throws IOException, NoSuchAlgorithmException {
    new RolebookFormat().write(CORPUS, temporary);

    var digest = MessageDigest.getInstance("SHA-256");
    Trees.contents(temporary.resolve("content"))
        .forEach((name, text) -> digest.update((name + text).getBytes(StandardCharsets.UTF_8)));
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(DIGEST);
  }

  @Test
  void buildsWithoutWarningsAndHasAPageForEverything() throws IOException {
    new RolebookFormat().write(CORPUS, temporary);

    Program.Run run = Program.run(temporary, "build", "--strict");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    for (int number = 0; number < CORPUS.size(); number++) {
      assertPage("resume-examples/" + CORPUS.role(number).slug());
      assertPage("cover-letter-examples/" + CORPUS.letter(number).slug());
    }
    CORPUS.categories().forEach(category -> assertPage("categories/" + category.id()));
    Look.ALL.forEach(look -> assertPage("resume-templates/" + look.slug()));
    assertPage("about");
  }

  private void assertPage(String address) {
    assertThat(temporary.resolve("site").resolve(address).resolve("index.html")).isRegularFile();
  }

  @Test
  void namesAreDistinctOnTheLargestSite() {
    var corpus = new Corpus(Names.MOST);
    assertThat(IntStream.range(0, corpus.size()).mapToObj(Names::role)).doesNotHaveDuplicates();
    assertThat(corpus.categories()).extracting(Category::id).doesNotHaveDuplicates();
  }

  @Test
  void otherGeneratorsGetAddressesAndLineBreaks() {
    String body =
        """
        Read [it](role:cook#tips) and [this](letter:cook).

        ## Sample letter

        Robin Example
        555-0142

        Dear Alex,
        """;
    assertThat(PlainMarkdown.of(body))
        .isEqualTo(
            """
            Read [it](/resume-examples/cook/#tips) and [this](/cover-letter-examples/cook/).

            ## Sample letter

            Robin Example\\
            555-0142

            Dear Alex,
            """);
  }

  @Test
  void everyEditIsAnother() throws IOException {
    var tool = new Rolebook(List.of());
    Project project = Project.write(tool, CORPUS, temporary.resolve("project"));
    Path role =
        project.folder().resolve("content/roles/" + CORPUS.role(CORPUS.size() / 2).slug() + ".md");
    var texts = new ArrayList<String>();
    for (int edit = 0; edit < 3; edit++) {
      texts.add(Files.readString(role));
      project.edit();
    }
    assertThat(texts).doesNotHaveDuplicates();
  }
}

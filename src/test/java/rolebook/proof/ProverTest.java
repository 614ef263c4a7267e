package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.site.Claim;
import rolebook.site.Printable;
import rolebook.site.Progress;

/** Proofs are written where every print holds, and only there. */
class ProverTest {
  private static final String OLD = "{\"digests\": {\"document.css\": \"old\"}}\n";

  @TempDir private Path temporary;

  private TestPages pages;

  @BeforeEach
  void layOut() throws IOException {
    pages = TestPages.in(temporary.resolve("site"));
  }

  @Test
  void writesAProofWhereEveryPrintHolds() throws IOException, ProofException {
    List<Printable> printed =
        List.of(
            pages.page("plain", "accountant"),
            pages.page("plain", "nurse"),
            pages.page("aside", "nurse"));
    Claim plain = claim("plain");
    Claim aside = claim("aside");

    ProofResult result = prove(2, List.of(plain, aside), printed);

    assertThat(result.findings()).isEmpty();
    assertThat(result.proven()).containsExactly("plain", "aside");
    assertThat(result.prints()).isEqualTo(6);
    assertThat(result.smallest()).isBetween(10_000, result.largest());
    JsonNode proof = new ObjectMapper().readTree(proofOf(plain));
    assertThat(proof.path("digests").path("document.css").asText()).isEqualTo("digest of plain");
    assertThat(proof.path("points")).hasSize(10);
    assertThat(proof.path("text").asText())
        .startsWith("RENATA KOWALSKI\nSenior Accountant\n")
        .contains("\n• Posted 1,200 supplier invoices")
        .endsWith("Wisconsin Board, Sep 2020");
    assertThat(proof.path("browser").asText()).isEqualTo(result.browser()).contains("Chromium ");
    assertThat(plain.folder()).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void leavesTheOldProofWhereOnePrintDoesNotHold() throws IOException, ProofException {
    String heading = "<h2>Certifications";
    UnaryOperator<String> madeUp = html -> html.replace(heading, "<h2>My licenses");
    List<Printable> printed =
        List.of(
            pages.page("plain", "accountant"),
            pages.page("plain", "nurse", "", madeUp),
            pages.page("aside", "accountant"));
    Claim plain = claim("plain");
    Claim aside = claim("aside");

    ProofResult result = prove(2, List.of(plain, aside), printed);

    assertThat(result.proven()).containsExactly("aside");
    assertThat(result.findings())
        .containsExactly(
            new Finding(
                "plain",
                "the role 'nurse'",
                Paper.A4,
                "known-forms",
                "expected a known heading, read 'My licenses'"),
            new Finding(
                "plain",
                "the role 'nurse'",
                Paper.LETTER,
                "known-forms",
                "expected a known heading, read 'My licenses'"));
    assertThat(proofOf(plain)).isEqualTo(OLD);
    assertThat(proofOf(aside)).isNotEqualTo(OLD);
  }

  @Test
  void provesOnlyWhatItIsAskedFor() throws IOException, ProofException {
    List<Printable> printed =
        List.of(pages.page("plain", "accountant"), pages.page("aside", "accountant"));
    Claim plain = claim("plain");
    Claim aside = claim("aside");

    ProofResult result = prove(1, List.of(aside), printed);

    assertThat(result.prints()).isEqualTo(2);
    assertThat(proofOf(plain)).isEqualTo(OLD);
  }

  @Test
  void theSamePagesGiveTheSameProof() throws IOException, ProofException {
    List<Printable> printed =
        List.of(pages.page("plain", "accountant"), pages.page("plain", "nurse"));
    Claim plain = claim("plain");
    prove(1, List.of(plain), printed);
    String proof = proofOf(plain);

    prove(4, List.of(plain), printed);

    assertThat(proofOf(plain)).isEqualTo(proof);
  }

  @Test
  void saysWhatItCannotPrint() throws IOException {
    Claim plain = claim("plain");
    var missing = new Printable("plain", "the role 'nurse'", "/nowhere/");
    var withoutDocument = new Printable("plain", "the role 'nurse'", "/bare/");
    Files.createDirectories(pages.site().resolve("bare"));
    Files.writeString(pages.site().resolve("bare/index.html"), "<p>nothing");

    assertThatExceptionOfType(ProofException.class)
        .isThrownBy(() -> prove(1, List.of(plain), List.of()))
        .withMessage("there is no guide to print the template 'plain' with");
    assertThatExceptionOfType(ProofException.class)
        .isThrownBy(() -> prove(1, List.of(plain), List.of(missing)))
        .withMessage("there is no document to print at /nowhere/");
    assertThatExceptionOfType(ProofException.class)
        .isThrownBy(() -> prove(1, List.of(plain), List.of(withoutDocument)))
        .withMessage("there is no document to print at /bare/");
  }

  private Claim claim(String template) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("templates").resolve(template));
    Files.writeString(folder.resolve("proof.json"), OLD);
    return new Claim(template, folder, true, Map.of("document.css", "digest of " + template));
  }

  private static String proofOf(Claim claim) throws IOException {
    return Files.readString(claim.folder().resolve("proof.json"));
  }

  private ProofResult prove(int tabs, List<Claim> claims, List<Printable> printed)
      throws IOException, ProofException {
    return new Prover(Installed.chromium(), tabs, Progress.NONE)
        .prove(pages.site(), claims, printed);
  }
}

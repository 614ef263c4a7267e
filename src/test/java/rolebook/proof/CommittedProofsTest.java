package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.Program;
import rolebook.site.BuildException;
import rolebook.site.BuildOptions;
import rolebook.site.Claim;
import rolebook.site.Progress;
import rolebook.site.SiteBuilder;

/** The proofs beside this project's templates are of the templates as they are. */
class CommittedProofsTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path site;

  @Test
  void everyProofFitsItsTemplateAndToldPoints() throws IOException, BuildException {
    URI here = URI.create("http://localhost/");
    var options =
        new BuildOptions(
            PROJECT, PROJECT.resolve("content"), site, null, here, false, false, false);
    List<Claim> claims =
        new SiteBuilder(options, Progress.NONE)
            .buildPrints().claims().stream().filter(Claim::ats).toList();

    assertThat(claims).hasSizeGreaterThanOrEqualTo(10);
    for (Claim claim : claims) {
      JsonNode proof = JSON.readTree(claim.folder().resolve("proof.json").toFile());
      assertThat(
              JSON.convertValue(proof.path("digests"), new TypeReference<Map<String, String>>() {}))
          .as(claim.template())
          .isEqualTo(claim.digests());
      assertThat(JSON.convertValue(proof.path("points"), new TypeReference<List<String>>() {}))
          .as(claim.template())
          .isEqualTo(Points.promises());
    }
  }

  @Test
  void aBuildFindsNoClaimWithoutProof() {
    Program.Run run = Program.run(PROJECT, "build", "--output", site.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("unproven-ats");
  }
}

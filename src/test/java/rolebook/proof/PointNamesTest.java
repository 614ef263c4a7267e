package rolebook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of points in the page for template designers. */
class PointNamesTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| .* \\|$");

  @Test
  void theTableNamesEveryPointInTheOrderInWhichTheyAreTold() throws IOException {
    List<String> named =
        ROW.matcher(Files.readString(Path.of("src/docs/templates.md")))
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();

    assertThat(named).isEqualTo(Points.OF_A_PRINT.stream().map(Point::name).toList());
  }
}

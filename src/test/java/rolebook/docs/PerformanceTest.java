package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The table of what can be changed about the benchmark. */
class PerformanceTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(bench\\.[a-z]+)` \\|");

  @Test
  void namesTheSettingsOfTheProfile() throws IOException {
    String page = Files.readString(Path.of("src/docs/performance.md"));
    List<String> named = ROW.matcher(page).results().map(row -> row.group(1)).toList();

    Element pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    Element profile = pom.selectFirst("profile:has(> id:containsOwn(bench))");
    assertThat(profile.select("> properties > *").stream().map(Element::tagName))
        .containsExactlyElementsOf(named);
  }
}

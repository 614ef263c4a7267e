package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the documents are made of that résumé templates dress: elements and classes. */
final class DocumentOutline {
  private static final Path VIEWS = Path.of("themes/default/views");
  private static final Pattern PIECES = Pattern.compile("<([a-z][a-z0-9]*)|class=\"([a-z ]+)\"");

  private DocumentOutline() {}

  static void check(String text) throws IOException {
    Set<String> shown = pieces(text);
    Set<String> made =
        pieces(
            Files.readString(VIEWS.resolve("document-resume.ftlh"))
                + Files.readString(VIEWS.resolve("document-letter.ftlh")));
    made.add("experience"); // stands in the view for all kinds of sections
    assertThat(shown).hasSizeGreaterThan(10).isEqualTo(made);
  }

  private static Set<String> pieces(String html) {
    var pieces = new TreeSet<String>();
    PIECES
        .matcher(html)
        .results()
        .forEach(r -> pieces.add(r.group(1) == null ? r.group(2) : r.group(1)));
    return pieces;
  }
}

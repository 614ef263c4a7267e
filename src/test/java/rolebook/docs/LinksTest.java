package rolebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The links of the documentation among its pages, and from them to the project's files. */
class LinksTest {
  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    var broken = new ArrayList<String>();
    int links = 0;
    for (Path page : Docs.pages()) {
      for (String link : links(page)) {
        links++;
        if (!leadsSomewhere(page, link)) {
          broken.add(page + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(10);
  }

  private static List<String> links(Path page) throws IOException {
    var links = new ArrayList<String>();
    for (Node node : parse(page).getDescendants()) {
      if (node instanceof Link link) {
        links.add(link.getUrl().toString());
      } else if (node instanceof Image image) {
        links.add(image.getUrl().toString());
      }
    }
    return links;
  }

  private static boolean leadsSomewhere(Path page, String link) throws IOException {
    if (link.startsWith("https://")) {
      return true;
    }
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
  }

  /** The ids of a page's headings, as GitHub makes them. */
  private static Set<String> headings(Path page) throws IOException {
    var ids = new HashSet<String>();
    for (Node node : parse(page).getDescendants()) {
      if (node instanceof Heading heading) {
        String text = new TextCollectingVisitor().collectAndGetText(heading);
        ids.add(
            text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
      }
    }
    return ids;
  }

  private static Node parse(Path page) throws IOException {
    return Parser.builder().build().parse(Files.readString(page));
  }
}

package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rolebook.Program;
import rolebook.Trees;

/**
 * A site as a build published it.
 *
 * @param name what tests call it
 * @param folder where it was published
 * @param address the address that it was published for, ending in a slash
 * @param pages its HTML files, read, by their paths
 */
record PublishedSite(String name, Path folder, URI address, SortedMap<String, Document> pages) {

  /** Builds a project's site, which must have no errors. */
  static PublishedSite build(
      String name, Path project, Path folder, String address, String... arguments) {
    var all = new ArrayList<>(List.of("build", "--output", folder.toAbsolutePath().toString()));
    all.addAll(List.of("--base-url", address));
    all.addAll(List.of(arguments));
    Program.Run run = Program.run(project.toAbsolutePath(), all.toArray(String[]::new));
    assertThat(run.exit()).as(name + ": " + run.err()).isZero();
    try {
      return read(name, folder, URI.create(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublishedSite read(String name, Path folder, URI address) throws IOException {
    var pages = new TreeMap<String, Document>();
    for (String file : Trees.files(folder)) {
      if (file.endsWith(".html")) {
        pages.put(file, Jsoup.parse(Files.readString(folder.resolve(file)), address.toString()));
      }
    }
    return new PublishedSite(name, folder, address, pages);
  }

  /** The absolute address of a file of the site. */
  String address(String file) {
    return address.resolve(file.replaceFirst("(^|/)index[.]html$", "$1")).toString();
  }

  /** The files of pages that visitors come to, without redirects and the page for lost ones. */
  List<String> visited() {
    return pages.keySet().stream().filter(f -> !isRedirect(f) && !f.equals("404.html")).toList();
  }

  /** Whether a file is a page that sends its visitors on. */
  boolean isRedirect(String file) {
    return page(file).selectFirst("meta[http-equiv=refresh]") != null;
  }

  Document page(String file) {
    Document page = pages.get(file);
    assertThat(page).as(name + ": " + file).isNotNull();
    return page;
  }

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  /** The values of an attribute of the elements that a selector finds on a page. */
  List<String> values(String file, String selector, String attribute) {
    return page(file).select(selector).eachAttr(attribute);
  }

  /** The elements of a page that a selector finds. */
  Stream<Element> elements(String file, String selector) {
    return page(file).select(selector).stream();
  }

  @Override
  public String toString() {
    return name;
  }
}

package rolebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import rolebook.Program;
import rolebook.Trees;

/**
 * A site as a build published it.
 *
 * @param name what tests call it
 * @param content the content that it was made of
 * @param folder where it was published
 * @param address the address that it was published for, ending in a slash
 * @param pages its HTML files, read, by their paths
 */
record PublishedSite(
    String name, Path content, Path folder, URI address, SortedMap<String, Document> pages) {
  private static final Pattern ENTRY =
      Pattern.compile("(?:(resume-examples|cover-letter-examples)/)?([^/]+)/index[.]html");

  /** Builds a project's site, which must have no errors. */
  static PublishedSite build(
      String name, Path project, Path folder, String address, String... arguments) {
    var all = new ArrayList<>(List.of("build", "--output", folder.toAbsolutePath().toString()));
    all.addAll(List.of("--base-url", address));
    all.addAll(List.of(arguments));
    Program.Run run = Program.run(project.toAbsolutePath(), all.toArray(String[]::new));
    assertThat(run.exit()).as(name + ": " + run.err()).isZero();
    try {
      return read(name, project.resolve("content"), folder, URI.create(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublishedSite read(String name, Path content, Path folder, URI address)
      throws IOException {
    var pages = new TreeMap<String, Document>();
    for (String file : Trees.files(folder)) {
      if (file.endsWith(".html")) {
        pages.put(file, Jsoup.parse(Files.readString(folder.resolve(file)), address.toString()));
      }
    }
    return new PublishedSite(name, content, folder, address, pages);
  }

  /** The absolute address of a file of the site. */
  String address(String file) {
    return address.resolve(file.replaceFirst("(^|/)index[.]html$", "$1")).toString();
  }

  /** The files of pages that visitors come to, without redirects and the page for lost ones. */
  List<String> visited() {
    return pages.keySet().stream().filter(f -> !isRedirect(f) && !f.equals("404.html")).toList();
  }

  /** The files of pages that search engines may list: not those for the printer. */
  List<String> listed() {
    return visited().stream().filter(file -> !isPrint(file)).toList();
  }

  /** Whether a file is a page for the printer. */
  boolean isPrint(String file) {
    return file.matches("[^/]+/[^/]+/print/[^/]+/index[.]html");
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

  /** The keys of site.yaml. */
  Map<String, Object> settings() throws IOException {
    return new ContentKeys(content).settings();
  }

  /** The keys of the entry that a page shows; none if it shows none. */
  Map<String, Object> keys(String file) throws IOException {
    Matcher matcher = ENTRY.matcher(file);
    return matcher.matches()
        ? new ContentKeys(content).ofEntry(matcher.group(1), matcher.group(2))
        : Map.of();
  }

  @Override
  public String toString() {
    return name;
  }
}

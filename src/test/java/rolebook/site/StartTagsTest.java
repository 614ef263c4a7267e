package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rolebook.Program;
import rolebook.Trees;
import rolebook.generator.Chance;
import rolebook.generator.SiteGenerator;
import rolebook.generator.SiteWriter;
import rolebook.generator.SiteWriter.Form;

/** Reads start tags as jsoup does, which builds a whole document of a page. */
class StartTagsTest {
  /** Whole and broken pieces of HTML of which a document drops nothing and makes nothing twice. */
  private static final List<String> PIECES =
      List.of(
          "<a href=\"/x\">",
          "<a href='#y' id=z>",
          "</a>",
          "<p class=\"b\" id=\"c\" style=\"\">",
          "</p>",
          "<img src=\"a&amp;b&copy;&notit;&#x41;&#65\" onload=x>",
          "<img src=a?b&amp;c alt=''>",
          "<link rel=stylesheet href=s.css>",
          "<script src=x.js></script>",
          "<SCRIPT>",
          "</ScRipt >",
          "<!--",
          "-->",
          "--!>",
          "<!-->",
          "<!--->",
          "<!",
          "<?x ",
          "</ x",
          "</>",
          "<style>",
          "</style>",
          "<title>",
          "</title>",
          "<textarea id=t>",
          "</textarea>",
          "<svg/>",
          "<![CDATA[",
          "]]>",
          "<noscript>",
          "</noscript>",
          "<template id=u>",
          "</template>",
          "<iframe>",
          "</iframe>",
          "<xmp>",
          "</xmp>",
          "<noembed>",
          "</noembed>",
          "<div",
          "<b\n",
          "<i ID=q Id=r>",
          "<base href=/>",
          "<div data-x=<a href=q>>",
          "<!DOCTYPE html PUBLIC \"a>b\">",
          "id",
          "=",
          "\"",
          "'",
          "/",
          ">",
          "<",
          " ",
          "&",
          "<u id=a\0b>",
          "é");

  private static final String FOREIGN =
      "<svg id=v><title><a href=/s></a></title><style/><![CDATA[<a href=/t>]]></svg>";

  private static final Set<String> SEEN_BARE = Set.of("script", "style", "iframe", "base", "link");

  @TempDir private Path folder;

  private static List<String> tags(String html) {
    var found = new ArrayList<String>();
    var tags = new StartTags(html.getBytes(StandardCharsets.UTF_8));
    while (tags.next()) {
      var attributes = new TreeMap<String, String>();
      for (StartTags.Attribute each : tags.attributes()) {
        attributes.put(each.name().replace('\0', '\uFFFD'), tags.value(each.name()));
      }
      add(tags.name(), attributes, found);
    }
    found.sort(null);
    return found;
  }

  private static List<String> elements(String html) {
    var found = new ArrayList<String>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      var attributes = new TreeMap<String, String>();
      element
          .attributes()
          .forEach(a -> attributes.putIfAbsent(a.getKey().toLowerCase(Locale.ROOT), a.getValue()));
      add(element.normalName(), attributes, found);
    }
    found.sort(null);
    return found;
  }

  /** A document has elements that no tag stands for, but they have no attributes. */
  private static void add(String name, Map<String, String> attributes, List<String> found) {
    if (!attributes.isEmpty() || SEEN_BARE.contains(name)) {
      found.add(name + attributes);
    }
  }

  private int pages(Path project, String name) throws IOException {
    Path site = folder.resolve(name);
    assertThat(Program.run(project.toAbsolutePath(), "build", "--output", site.toString()).exit())
        .isZero();
    int pages = 0;
    for (String file : Trees.files(site)) {
      if (file.endsWith(".html")) {
        String html = Files.readString(site.resolve(file));
        assertThat(tags(html)).as(file).isEqualTo(elements(html));
        pages++;
      }
    }
    return pages;
  }

  @Test
  void findsWhatTheDocumentsOfPublishedPagesHold() throws IOException {
    int pages = pages(Path.of(""), "own/site");
    for (int seed = 0; seed < 6; seed++) {
      Path project = Files.createDirectory(folder.resolve("project-" + seed));
      new SiteWriter(SiteGenerator.site(seed), Form.MIXED, false, seed).write(project);
      pages += pages(project, "random-" + seed + "/site");
    }
    assertThat(pages).isGreaterThan(200);
  }

  @Test
  void findsWhatTheDocumentsOfBrokenTextsHold() {
    var found = new TreeSet<String>();
    for (int seed = 0; seed < 20_000; seed++) {
      String html = broken(new Chance(seed));
      // As sets, because a document makes elements again that end where they may not.
      assertThat(new TreeSet<>(tags(html))).as(html).isEqualTo(new TreeSet<>(elements(html)));
      found.addAll(tags(html));
    }
    assertThat(found).hasSizeGreaterThan(100);
  }

  private static String broken(Chance chance) {
    var html = new StringBuilder();
    for (int i = chance.between(1, 12); i > 0; i--) {
      html.append(chance.pick(PIECES));
    }
    for (int i = chance.between(0, 2); i > 0 && !html.isEmpty(); i--) {
      int at = chance.between(0, html.length() - 1);
      if (chance.oneIn(2)) {
        html.deleteCharAt(at);
      } else {
        html.insert(at, chance.pick("<", ">", "\"", "'", "=", "/", " ", "&", "-", "!"));
      }
    }
    return chance.oneIn(2) ? FOREIGN + html : html.toString();
  }

  /**
   * What a document drops, its writer wrote all the same, and it is wrong for reasons of its own: a
   * mistake in it is reported. What a document makes twice of one tag is no id that stands twice.
   */
  @ParameterizedTest
  @CsvSource({
    "<body id=a><body id=b>, 'body{id=a}, body{id=b}'",
    "<td id=a>, td{id=a}",
    "<form id=a><form id=b>, 'form{id=a}, form{id=b}'",
    "<select><div id=a></div></select>, div{id=a}",
    "<p><b id=a>x</p><p>y, b{id=a}",
    "<svg><script/><a href=x></svg>, 'a{href=x}, script{}'",
    "<noscript><style/><a href=x></noscript>, style{}",
    "<p><a href=, ''",
  })
  void readsTagsAndNotWhatDocumentsMakeOfThem(String html, String found) {
    assertThat(String.join(", ", tags(html))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "<script><!--<script></script><a href=1></script><a href=2>",
    "<script><!--<script></script>--></script><a href=2>",
    "<script><!--<scripts></script><a href=2>",
    "<script><!--></script><a href=2>",
    "<script><!--<script>--></script><a href=2>",
    "<script></scripts></script/x><a href=2>",
  })
  void knowsWhereAScriptEnds(String html) {
    assertThat(tags(html)).isEqualTo(elements(html)).contains("a{href=2}").hasSize(2);
  }
}

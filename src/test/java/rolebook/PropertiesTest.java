package rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.Changes;
import rolebook.generator.SiteGenerator;
import rolebook.generator.SiteModel;
import rolebook.generator.SiteWriter;
import rolebook.generator.SiteWriter.Form;

/**
 * What holds for every site, tried on sites made by chance. The number of a test that fails is the
 * seed of its site: with it, the same site is made again.
 */
class PropertiesTest {
  private static final List<String> LOCALES = List.of("tr-TR", "ar-EG", "de-DE", "hi-IN-u-nu-deva");
  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "America/Anchorage", "Asia/Kolkata");
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path temporary;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anEntryMayBeWrittenAsMarkdownOrAsData(long seed) throws IOException {
    SiteModel site = SiteGenerator.site(seed);
    Path markdown = write("markdown", new SiteWriter(site, Form.MARKDOWN, false, seed));
    Path data = write("data", new SiteWriter(site, Form.YAML, false, seed + 1));

    assertSame(build(data), build(markdown));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void filesMayLieInAnyOrderAndFolder(long seed) throws IOException {
    SiteModel site = SiteGenerator.site(seed);
    Path flat = write("flat", new SiteWriter(site, Form.MIXED, false, seed));
    Path deep = write("deep", new SiteWriter(site, Form.MIXED, true, seed + 1));

    assertSame(build(deep), build(flat));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theMachinesLocaleAndTimeZoneDoNotShow(long seed) throws IOException {
    var writer = new SiteWriter(SiteGenerator.site(seed), Form.MIXED, false, seed);
    Path project = write("site", writer);
    Path broken = write("broken", writer);
    Mistakes.plant(broken, seed);
    SortedMap<String, String> site = build(project);
    Program.Run problems = Program.run(broken, "build");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(LOCALES.get((int) seed % LOCALES.size())));
      TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get((int) seed % ZONES.size())));

      assertSame(build(project, "abroad"), site);
      assertThat(Program.run(broken, "build")).isEqualTo(problems);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theMachinesEncodingDoesNotShow() throws Exception {
    Path project = write("site", new SiteWriter(SiteGenerator.site(1), Form.MIXED, false, 1));
    SortedMap<String, String> site = build(project);
    List<String> abroad =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.timezone=Pacific/Kiritimati",
            "-jar",
            "target/rolebook.jar",
            "build",
            "--root",
            project.toString());

    Java.Finished built = Java.run(temporary, abroad);
    assertThat(built.exit()).as(built.err()).isZero();
    assertSame(Trees.contents(project.resolve("site")), site);

    Mistakes.plant(project, 1);
    assertThat(Java.run(temporary, abroad).err()).isEqualTo(Program.run(project, "build").err());
  }

  @Test
  void itDoesNotShowHowManyProcessorsWork() throws Exception {
    var projects = new ArrayList<Path>();
    for (long seed = 1; seed <= 3; seed++) {
      var writer = new SiteWriter(SiteGenerator.largeSite(seed), Form.MIXED, false, seed);
      projects.add(write("site-" + seed, writer));
      projects.add(write("broken-" + seed, writer));
      Mistakes.plant(projects.get(projects.size() - 1), seed);
    }
    projects.add(
        write("theme-broken", new SiteWriter(SiteGenerator.largeSite(4), Form.YAML, false, 4)));
    Mistakes.plantInTheme(projects.get(projects.size() - 1));

    Java.Finished one = manyBuilds(1, projects);
    Java.Finished eight = manyBuilds(8, projects);

    assertThat(one.exit()).as(one.err()).isZero();
    assertThat(one.out()).contains("site-1: 0\n", "broken-1: 1\n", "theme-broken: 1\n");
    assertThat(eight).isEqualTo(one);
    for (Path project : projects) {
      SortedMap<String, String> site = Trees.contents(project.resolve("site-8"));
      assertThat(site.isEmpty()).isEqualTo(project.getFileName().toString().contains("broken"));
      assertSame(site, Trees.contents(project.resolve("site-1")));
    }
  }

  private Java.Finished manyBuilds(int processors, List<Path> projects) throws Exception {
    var arguments = new ArrayList<String>();
    arguments.add("-XX:ActiveProcessorCount=" + processors);
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of(ManyBuilds.class.getName(), "site-" + processors));
    projects.forEach(project -> arguments.add(project.toString()));
    return Java.run(temporary, arguments);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSecondBuildWritesNothing(long seed) throws IOException {
    Path project = write("site", new SiteWriter(SiteGenerator.site(seed), Form.MIXED, false, seed));
    SortedMap<String, String> first = build(project);
    age(project.resolve("site"));

    assertSame(build(project), first);

    try (Stream<Path> paths = Files.walk(project.resolve("site"))) {
      for (Path path : paths.toList()) {
        assertThat(Files.getLastModifiedTime(path)).as(path.toString()).isEqualTo(LONG_AGO);
      }
    }
  }

  private static void age(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        Files.setLastModifiedTime(path, LONG_AGO);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBuildOverAnOlderSiteEqualsACleanOne(long seed) throws IOException {
    var changes = new Changes(seed);
    SiteModel site = SiteGenerator.site(seed);
    build(write("before", new SiteWriter(site, Form.MIXED, false, seed)), "../out/site");
    for (int i = 1; i <= 2; i++) {
      Changes.Changed changed = changes.change(site);
      site = changed.site();
      Path project = write("after-" + i, new SiteWriter(site, Form.MIXED, false, seed));

      SortedMap<String, String> over = build(project, "../out/site");

      assertThat(changed.gone()).as(changed.what()).noneMatch(file -> over.containsKey(file));
      assertSame(over, build(project, "clean"));
      assertThat(folders(temporary.resolve("out/site")))
          .as(changed.what())
          .isEqualTo(folders(project.resolve("clean")));
    }
  }

  private static List<String> folders(Path site) throws IOException {
    try (Stream<Path> paths = Files.walk(site)) {
      return paths
          .filter(Files::isDirectory)
          .map(path -> site.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLinkLeadsSomewhereAndSomeLinkToEveryPage(long seed) throws IOException {
    SiteModel site = SiteGenerator.site(seed);
    // on the second one's host, there are also pages that are not the site's
    for (String address : List.of("https://example.org/", "https://elsewhere.example/d%C3%A9/x/")) {
      Path project =
          write(address, new SiteWriter(site.with("url", address), Form.MIXED, false, seed));
      build(project);
      crawl(project.resolve("site"), address);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "https://example.org/a/base/path/"})
  void everyLinkOfThisProjectsSiteLeadsSomewhereAndSomeLinkToEveryPage(String address)
      throws IOException {
    Path output = temporary.resolve("site");
    Path project = Path.of("").toAbsolutePath();

    Program.Run run =
        Program.run(project, "build", "--output", output.toString(), "--base-url", address);

    assertThat(run.exit()).as(run.err()).isZero();
    crawl(output, address);
  }

  private static void crawl(Path site, String address) throws IOException {
    Crawler crawler = new Crawler(site, URI.create(address)).crawl();
    assertThat(crawler.broken()).isEmpty();
    for (String file : Trees.files(site)) {
      if (file.endsWith(".html") && !file.equals("404.html") && !crawler.isRedirect(file)) {
        assertThat(crawler.reached()).contains(file);
      }
    }
  }

  private Path write(String name, SiteWriter writer) throws IOException {
    Path project = temporary.resolve(name.replaceAll("\\W+", "-"));
    writer.write(project);
    return project;
  }

  private static SortedMap<String, String> build(Path project) throws IOException {
    return build(project, "site");
  }

  /** Builds a site that must have no errors, and gives what was published. */
  private static SortedMap<String, String> build(Path project, String output) throws IOException {
    Program.Run run = Program.run(project, "build", "--output", output);
    assertThat(run.exit()).as(run.err()).isZero();
    return Trees.contents(project.resolve(output));
  }

  private static void assertSame(SortedMap<String, String> site, SortedMap<String, String> other) {
    assertThat(site.keySet()).isEqualTo(other.keySet());
    site.forEach(
        (file, text) -> {
          int at = firstDifference(text, other.get(file));
          assertThat(around(text, at)).as(file).isEqualTo(around(other.get(file), at));
        });
  }

  private static int firstDifference(String text, String other) {
    int at = 0;
    while (at < text.length() && at < other.length() && text.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** A piece of a text, short enough for a message. */
  private static String around(String text, int at) {
    String piece = text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100));
    return new String(piece.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}

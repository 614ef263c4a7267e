package rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostic;
import rolebook.generator.Chance;
import rolebook.generator.SiteGenerator;
import rolebook.generator.SiteWriter;
import rolebook.generator.SiteWriter.Form;

/**
 * A project that changes by chance from step to step, and is built three times at each: cold, by a
 * builder that knows only what is on the disk; live, by one that has seen the steps before; and
 * clean.
 */
final class History implements AutoCloseable {
  private final Path root;
  private final long seed;
  private final Chance chance;
  private final Sources sources;
  private final ContentEdits content;
  private final SiteEdits site;
  private final List<String> done = new ArrayList<>();
  private boolean drafts;
  private URI baseUrl;
  private SiteBuilder live;
  private SortedMap<String, String> seen;
  private boolean tampered;

  History(Path root, long seed) throws IOException {
    this.root = root;
    this.seed = seed;
    this.chance = new Chance(seed);
    this.sources = new Sources(root);
    Form form = seed % 3 == 0 ? Form.MIXED : Form.MARKDOWN;
    new SiteWriter(SiteGenerator.site(seed), form, seed % 4 == 0, seed).write(root);
    this.content = new ContentEdits(root.resolve("content"), chance);
    this.site = new SiteEdits(root, chance);
    if (seed % 5 != 0) {
      site.useFewFonts();
    }
    site.useOwnTheme();
    if (seed % 2 == 0) {
      site.publishExtras(seed % 6 == 0);
    }
    if (seed % 3 == 0) {
      content.warn();
      site.warn();
    }
    this.live = builder("live");
  }

  /** Changes something, and builds; says whether the site could be published. */
  boolean step(int step) throws Exception {
    done.clear();
    SortedMap<String, String> before = sources.all();
    boolean draftsBefore = drafts;
    URI baseUrlBefore = baseUrl;
    if (step > 0) {
      change();
    }
    String what = "seed %d, step %d: %s".formatted(seed, step, done);
    BuildResult clean = clean();
    check(what + ", cold", clean, cold(), "cold");
    check(what + ", live", clean, live(), "live");
    Project.deleteAll(root.resolve("clean"));
    Project.deleteAll(root.resolve(".rolebook/clean"));
    if (clean.published() == null) { // to be mended together with the next change
      assertThat(step).as("%s: %s", what, clean.diagnostics()).isPositive();
      sources.restore(before);
      setOptions(draftsBefore, baseUrlBefore);
      return false;
    }
    return true;
  }

  private void change() throws Exception {
    int count = chance.oneIn(3) ? chance.between(2, 4) : 1;
    for (int i = 0; i < count; i++) {
      switch (chance.between(0, 14)) {
        case 0, 1, 2, 3, 4, 5 -> done.add(content.edit());
        case 6, 7, 8 -> done.add(content.move());
        case 9 -> done.add(site.settings());
        case 10, 11 -> done.add(site.theme(chance.pick(content.roles())));
        case 12 -> done.add(site.asset());
        case 13 -> tamper();
        default -> options();
      }
    }
  }

  private void tamper() throws IOException {
    for (String output : List.of("cold", "live")) {
      done.add(new Tampering(root.resolve(output), chance).once() + " in " + output);
    }
    tampered = true;
  }

  private void options() throws Exception {
    if (chance.oneIn(2)) {
      setOptions(!drafts, baseUrl);
    } else {
      setOptions(drafts, baseUrl == null ? URI.create("https://c.example/base/") : null);
    }
    done.add("drafts %s, base %s".formatted(drafts, baseUrl).toLowerCase(Locale.ROOT));
  }

  private void setOptions(boolean nowDrafts, URI nowBaseUrl) throws Exception {
    if (drafts != nowDrafts || !Objects.equals(baseUrl, nowBaseUrl)) {
      live.close();
      drafts = nowDrafts;
      baseUrl = nowBaseUrl;
      live = builder("live");
      seen = null;
    }
  }

  private SiteBuilder builder(String output) {
    var options =
        new BuildOptions(
            root,
            root.resolve("content"),
            root.resolve(output),
            null,
            baseUrl,
            drafts,
            false,
            seed % 3 == 1);
    boolean scarce = seed % 2 == 1 && !output.equals("clean");
    return new SiteBuilder(options, Progress.NONE, scarce ? 0 : Long.MAX_VALUE);
  }

  private BuildResult clean() throws Exception {
    try (SiteBuilder builder = builder("clean")) {
      return builder.build();
    }
  }

  private BuildResult cold() throws Exception {
    try (SiteBuilder builder = builder("cold")) {
      return builder.build();
    }
  }

  private BuildResult live() throws Exception {
    SortedMap<String, String> now = sources.all();
    List<Path> edited = seen == null || tampered ? null : sources.edited(seen, now);
    BuildResult result = edited == null || chance.oneIn(4) ? live.build() : live.build(edited);
    seen = now;
    tampered &= result.published() == null;
    return result;
  }

  private void check(String what, BuildResult clean, BuildResult over, String output)
      throws IOException {
    assertThat(said(over)).as(what).isEqualTo(said(clean));
    assertThat(over.published() == null).as(what).isEqualTo(clean.published() == null);
    if (clean.published() != null) {
      SortedMap<String, String> expected = Project.everything(root.resolve("clean"));
      SortedMap<String, String> published = Project.everything(root.resolve(output));
      assertThat(Project.changed(published, expected)).as(what).isEmpty();
    }
  }

  private static List<Diagnostic> said(BuildResult result) {
    return result.diagnostics().stream().filter(d -> d.code() != Code.FOREIGN_FILES).toList();
  }

  @Override
  public void close() throws IOException, BuildException {
    live.close();
    assertThat(Files.exists(root.resolve(".rolebook/live/manifest"))).isTrue();
  }
}

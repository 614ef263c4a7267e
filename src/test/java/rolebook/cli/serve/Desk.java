package rolebook.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import rolebook.Trees;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostic;
import rolebook.generator.Chance;
import rolebook.generator.SiteGenerator;
import rolebook.generator.SiteWriter;
import rolebook.generator.SiteWriter.Form;
import rolebook.published.Browser;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;
import rolebook.site.ContentEdits;
import rolebook.site.Folders;
import rolebook.site.Progress;
import rolebook.site.SiteBuilder;
import rolebook.site.SiteEdits;
import rolebook.site.Sources;

/** A project that somebody works on by chance, with the preview running and a page open. */
final class Desk implements AutoCloseable {
  private final Path root;
  private final Chance chance;
  private final Sources sources;
  private final ContentEdits content;
  private final SiteEdits site;
  private final Served served;
  private final LivePage page;
  private final List<String> done = new ArrayList<>();

  /** States of the project that can be published; one of them is the other branch. */
  private final List<SortedMap<String, String>> good = new ArrayList<>();

  private int published;

  Desk(Path root, long seed, Browser browser) throws Exception {
    this.root = root;
    this.chance = new Chance(seed);
    new SiteWriter(SiteGenerator.site(seed), Form.MIXED, true, seed).write(root);
    this.sources = new Sources(root);
    this.content = new ContentEdits(root.resolve("content"), chance);
    this.site = new SiteEdits(root, chance);
    site.useFewFonts();
    site.useOwnTheme();
    good.add(sources.all());
    this.served = new Served(root).ready();
    this.page = new LivePage(browser).open(served.address().toString());
  }

  /** How many steps could be published. */
  int published() {
    return published;
  }

  /** Does something, and looks at what is served. */
  void step(int step) throws Exception {
    done.clear();
    act();
    String what = "step %d: %s".formatted(step, done);
    BuildResult clean = clean();
    served.await(what + " is told", () -> served.builds() > 0 && said(served).equals(said(clean)));
    if (clean.published() == null) {
      page.awaitErrors(clean.diagnostics().get(0).message());
      assertThat(served.get(served.base()).statusCode()).as(what).isEqualTo(200);
      if (chance.oneIn(2)) { // else it is mended together with the next change
        sources.restore(good.get(good.size() - 1));
      }
      return;
    }
    published++;
    good.add(sources.all());
    SortedMap<String, String> expected = Trees.contents(root.resolve("clean"));
    served.await(what, () -> isServed(expected));
    assertThat(served.files()).as(what).isEqualTo(expected);
    page.await("shown: " + what, PageContent.IS_WHAT_IS_SERVED);
    if (chance.oneIn(4)) {
      page.open(served.address(chance.pick(pages(expected))));
    }
  }

  private void act() throws Exception {
    switch (chance.between(0, 15)) {
      case 0, 1, 2, 3, 4, 5 -> done.add(content.edit());
      case 6, 7, 8 -> done.add(content.move());
      case 9 -> done.add(site.settings());
      case 10 -> done.add(site.theme(chance.pick(content.roles())));
      case 11 -> done.add(site.asset());
      case 12 -> {
        done.add(content.edit());
        done.add(content.move());
        done.add(site.asset());
      }
      case 13 -> {
        Folders.delete(root.resolve("content"));
        Folders.delete(root.resolve("themes"));
        sources.restore(chance.pick(good));
        done.add("a clean checkout");
      }
      default -> {
        sources.restore(chance.pick(good));
        done.add("another branch");
      }
    }
  }

  private List<String> pages(SortedMap<String, String> files) {
    String base = served.base();
    return files.keySet().stream()
        .filter(file -> file.endsWith("/index.html") && !files.get(file).contains("=\"refresh\""))
        .map(file -> base + file.replaceFirst("index[.]html$", ""))
        .toList();
  }

  private boolean isServed(SortedMap<String, String> expected) {
    try {
      return Trees.contents(root.resolve(".rolebook/serve/site")).equals(expected);
    } catch (IOException | UncheckedIOException e) {
      return false; // it is being published
    }
  }

  private BuildResult clean() throws Exception {
    Path output = root.resolve("clean");
    if (Files.exists(output)) {
      Folders.delete(output);
      Folders.delete(root.resolve(".rolebook/clean"));
    }
    var options =
        new BuildOptions(root, root.resolve("content"), output, null, null, false, false, false);
    try (var builder = new SiteBuilder(options, Progress.NONE)) {
      return builder.build();
    }
  }

  private static List<Diagnostic> said(Served served) {
    return said(served.last());
  }

  private static List<Diagnostic> said(BuildResult result) {
    return result.diagnostics().stream().filter(d -> d.code() != Code.FOREIGN_FILES).toList();
  }

  @Override
  public void close() {
    served.close();
  }
}

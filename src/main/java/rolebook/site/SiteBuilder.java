package rolebook.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolebook.content.ContentFile;
import rolebook.content.ContentTree;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Content;
import rolebook.guide.Guide;
import rolebook.guide.GuideLinker;
import rolebook.guide.SiteSettings;
import rolebook.site.ThemeReader.ReadTheme;
import rolebook.theme.Theme;
import rolebook.theme.ThemeAssets;
import rolebook.theme.View;

/** Builds sites. Several builders may work at once, on different outputs. */
public final class SiteBuilder {
  private final BuildOptions options;
  private final Progress progress;

  /**
   * @param options what to build, and how
   * @param progress hears how far the build is
   */
  public SiteBuilder(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Builds the whole site. Publishes nothing if anything is wrong, and says everything that is.
   *
   * @throws BuildException if the output cannot be published into, or another build is at work
   * @throws IOException if the machine will not let us read or write
   */
  public BuildResult build() throws IOException, BuildException {
    options.check();
    try (Output output = Output.open(options.output());
        var readers = Workers.forReading(progress);
        var renderers = Workers.forRendering(progress)) {
      return build(output, readers, renderers);
    }
  }

  private BuildResult build(Output output, Workers readers, Workers renderers)
      throws IOException, BuildException {
    var diagnostics = new Diagnostics(options.strict());
    var reading = new Reading(options, readers, diagnostics);
    SiteSettings settings = reading.settings();
    ReadTheme read = reading.theme(settings);
    ThemeAssets assets = read == null ? null : new ThemeAssets(read.files(), diagnostics);
    Content content = reading.content(settings, read == null ? null : read.settings(), assets);
    Guide guide = GuideLinker.link(content, diagnostics);
    if (guide == null || read == null || assets == null) {
      return new BuildResult(null, diagnostics.sorted());
    }
    diagnostics.weigh(guide.settings().checks());
    var theme = new Theme(read.files(), assets, guide.settings().basePath());
    theme.check(diagnostics);
    Set<String> proven = new Proofs(read.files()).proven(guide.templates(), diagnostics);
    if (diagnostics.hasErrors()) {
      return new BuildResult(null, diagnostics.sorted());
    }

    var pages = new Pages(guide, content.folder(), !options.drafts());
    List<PlannedPage> plan = new PageViews(guide, pages, proven).plan();
    Map<String, byte[]> files = SiteFiles.of(guide, pages, assets);
    var known = new HashSet<>(files.keySet());
    known.addAll(content.assets().keySet());
    plan.forEach(page -> known.add(page.file()));
    var checker = new PageChecker(guide.settings().url(), known);
    var publisher = new Publisher(output);
    for (var file : files.entrySet()) {
      publisher.stage(file.getKey(), file.getValue());
    }
    renderers.each("copying", reading.assets(), asset -> copy(asset, publisher));
    renderers.each(
        "rendering",
        plan,
        page -> {
          View view = page.view().get();
          String html = theme.render(view, diagnostics);
          if (html != null) {
            checker.check(theme.shown(view), page.address(), html);
            publisher.stage(page.file(), html.getBytes(StandardCharsets.UTF_8));
          }
          return page;
        });
    checker.finish(publisher, diagnostics);
    publisher.reportForeignFiles(Location.file(options.shown(options.output())), diagnostics);
    return new BuildResult(
        diagnostics.hasErrors() ? null : publisher.publish(), diagnostics.sorted());
  }

  private static ContentFile copy(ContentFile asset, Publisher publisher) throws IOException {
    publisher.stage(ContentTree.published(asset), asset.path());
    return asset;
  }
}

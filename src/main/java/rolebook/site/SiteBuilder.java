package rolebook.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import rolebook.content.ContentFile;
import rolebook.content.ContentTree;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Content;
import rolebook.guide.Guide;
import rolebook.guide.GuideLinker;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.guide.SampleResume;
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
    return build(false).result();
  }

  /**
   * Publishes what templates are proven with: every guide's documents in every template, and what
   * these pages need. What is not proven yet is no problem here.
   *
   * @throws BuildException if the output cannot be published into, or another build is at work
   * @throws IOException if the machine will not let us read or write
   */
  public Prints buildPrints() throws IOException, BuildException {
    return build(true);
  }

  private Prints build(boolean proving) throws IOException, BuildException {
    options.check();
    try (Output output = Output.open(options.output());
        var readers = Workers.forReading(progress);
        var renderers = Workers.forRendering(progress)) {
      return build(proving, output, readers, renderers);
    }
  }

  private Prints build(boolean proving, Output output, Workers readers, Workers renderers)
      throws IOException, BuildException {
    var diagnostics = new Diagnostics(options.strict());
    var reading = new Reading(options, readers, diagnostics);
    SiteSettings settings = reading.settings();
    ReadTheme read = reading.theme(settings);
    ThemeAssets assets = read == null ? null : new ThemeAssets(read.files(), diagnostics);
    Content content = reading.content(settings, read == null ? null : read.settings(), assets);
    Guide guide = GuideLinker.link(content, diagnostics);
    if (guide == null || read == null || assets == null) {
      return Prints.refused(diagnostics);
    }
    diagnostics.weigh(guide.settings().checks());
    var theme = new Theme(read.files(), assets, guide.settings().basePath());
    theme.check(proving || guide.settings().prints(), diagnostics);
    var digests = new ProofDigests(read.files());
    Map<String, ResumeTemplate.Proof> proven =
        proving ? Map.of() : Proofs.proven(guide.templates(), digests, diagnostics);
    if (diagnostics.hasErrors()) {
      return Prints.refused(diagnostics);
    }

    var pages = new Pages(guide, content.folder(), !options.drafts());
    var looks = new Looks(guide);
    var views = new PageViews(guide, pages, looks, proven);
    List<PlannedPage> plan = views.plan();
    Map<Printable, PlannedPage> prints = proving ? views.prints() : Map.of();
    Map<String, byte[]> files = SiteFiles.of(guide, pages, assets, looks);
    var known = new HashSet<>(files.keySet());
    known.addAll(content.assets().keySet());
    plan.forEach(page -> known.add(page.file()));
    guide.roles().forEach(role -> known.add(PlannedPage.file(role.json())));
    var checker = new PageChecker(guide.settings().url(), known::contains);
    var publisher = new Publisher(output);
    for (var file : files.entrySet()) {
      publisher.stage(file.getKey(), file.getValue());
    }
    renderers.each("copying", reading.assets(), asset -> copy(asset, publisher));
    renderers.each("copying", guide.roles(), role -> stageJson(role, publisher));
    renderers.each(
        "rendering",
        proving ? List.copyOf(prints.values()) : plan,
        page -> {
          View view = page.view().get();
          String html = theme.render(view, diagnostics);
          if (html != null) {
            checker.check(theme.shown(view), page.address(), html);
            publisher.stage(page.file(), html.getBytes(StandardCharsets.UTF_8));
          }
          return page;
        });
    checker.finish(
        file -> {
          byte[] html = publisher.read(file);
          return html == null ? null : new String(html, StandardCharsets.UTF_8);
        },
        diagnostics);
    publisher.reportForeignFiles(Location.file(options.shown(options.output())), diagnostics);
    if (diagnostics.hasErrors()) {
      return Prints.refused(diagnostics);
    }
    return new Prints(
        new BuildResult(publisher.publish(), diagnostics.sorted()),
        guide.templates().stream().map(t -> claim(t, digests)).toList(),
        List.copyOf(prints.keySet()));
  }

  private Claim claim(ResumeTemplate template, ProofDigests digests) {
    return new Claim(
        template.slug(),
        options.content().resolve("templates").resolve(template.slug()),
        template.ats() != null,
        digests.of(template));
  }

  private static Role stageJson(Role role, Publisher publisher) throws IOException {
    publisher.stage(PlannedPage.file(role.json()), ResumeJson.write(SampleResume.of(role)));
    return role;
  }

  private static ContentFile copy(ContentFile asset, Publisher publisher) throws IOException {
    publisher.stage(ContentTree.published(asset), asset.path());
    return asset;
  }
}

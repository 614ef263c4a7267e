package rolebook.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Content;
import rolebook.guide.Guide;
import rolebook.guide.GuideLinker;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.SiteSettings;
import rolebook.site.Manifest.PublishedFile;
import rolebook.site.ThemeReader.ReadTheme;
import rolebook.theme.Theme;
import rolebook.theme.ThemeAssets;

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
        var aside = new LaidAside(output.staging().resolve("bodies"));
        var readers = Workers.forReading(progress);
        var renderers = Workers.forRendering(progress)) {
      return build(proving, output, aside, readers, renderers);
    }
  }

  private Prints build(
      boolean proving, Output output, LaidAside aside, Workers readers, Workers renderers)
      throws IOException, BuildException {
    String program = ProgramVersion.current() + "\n" + options.key() + (proving ? "\nprints" : "");
    Manifest before = output.manifest(options.shown(options.content())).madeBy(program);
    Map<String, PublishedFile> whole = Survey.of(output, before, renderers);
    var diagnostics = new Diagnostics(options.strict());
    var inputs = new Inputs(options, before, readers);
    boolean mayStay = !options.strict() || before.problems().isEmpty();
    if (mayStay && before.isOf(whole) && inputs.isAsBefore()) {
      var published = new BuildResult.Published(0, whole.size(), 0, 0);
      return new Prints(new BuildResult(published, before.problems()), List.of(), List.of());
    }

    var reading = new Reading(inputs, options, aside, readers, diagnostics);
    Linked linked = link(reading, proving, diagnostics);
    if (linked == null || diagnostics.hasErrors()) {
      return Prints.refused(diagnostics);
    }

    List<PlannedPage<?>> plan = linked.views().plan();
    Map<Printable, PlannedPage<?>> prints = proving ? linked.views().prints() : Map.of();
    var publisher = new Publisher(output, before, whole);
    var rendering = new Rendering(reading, linked, before, publisher, renderers, diagnostics);
    rendering.files(linked::files);
    rendering.assets(reading.assets());
    rendering.pages(proving ? List.copyOf(prints.values()) : plan, plan);
    publisher.reportForeignFiles(Location.file(options.shown(options.output())), diagnostics);
    if (diagnostics.hasErrors()) {
      return Prints.refused(diagnostics);
    }
    Manifest next =
        reading.manifest(program, diagnostics.sorted(), linked.frameDigest(), publisher.files());
    int removed = publisher.publish(next);
    return new Prints(
        new BuildResult(
            new BuildResult.Published(
                publisher.staged().size(),
                publisher.files().size() - publisher.staged().size(),
                removed,
                rendering.rendered()),
            diagnostics.sorted()),
        linked.guide().templates().stream().map(t -> claim(t, linked.proofs())).toList(),
        List.copyOf(prints.keySet()));
  }

  /** Joins what was read; null if it cannot be joined, which is reported. */
  private @Nullable Linked link(Reading reading, boolean proving, Diagnostics diagnostics)
      throws IOException {
    SiteSettings settings = reading.settings();
    ReadTheme read = reading.theme(settings);
    ThemeAssets assets = read == null ? null : new ThemeAssets(read.files(), diagnostics);
    Content content = reading.content(settings, read == null ? null : read.settings(), assets);
    Guide guide = GuideLinker.link(content, diagnostics);
    if (guide == null || read == null || assets == null) {
      return null;
    }
    diagnostics.weigh(guide.settings().checks());
    var theme = new Theme(read.files(), assets, guide.settings().basePath());
    theme.check(proving || guide.settings().prints(), diagnostics);
    var proofs = new ProofDigests(read.files());
    Map<String, ResumeTemplate.Proof> proven =
        proving ? Map.of() : Proofs.proven(guide.templates(), proofs, diagnostics);
    return diagnostics.hasErrors()
        ? null
        : new Linked(
            guide, content.folder(), read, theme, assets, proofs, proven, !options.drafts());
  }

  private Claim claim(ResumeTemplate template, ProofDigests digests) {
    return new Claim(
        template.slug(),
        options.content().resolve("templates").resolve(template.slug()),
        template.ats() != null,
        digests.of(template));
  }
}

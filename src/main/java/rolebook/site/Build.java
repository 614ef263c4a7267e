package rolebook.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rolebook.content.Stamp;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.external.PublishedSitemap;
import rolebook.guide.Content;
import rolebook.guide.Guide;
import rolebook.guide.GuideLinker;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.SiteSettings;
import rolebook.site.BuildResult.Published;
import rolebook.site.Manifest.PublishedFile;
import rolebook.site.ThemeReader.ReadTheme;
import rolebook.theme.ShareImages;
import rolebook.theme.Theme;
import rolebook.theme.ThemeAssets;

/** The story of one build. */
final class Build {
  private final BuildOptions options;
  private final Request request;
  private final Output output;
  private final LaidAside aside;
  private final Workers readers;
  private final Workers renderers;
  private final Diagnostics diagnostics;

  /** What is found wrong while what was read is joined. */
  private final Diagnostics joining;

  /** What the rules of writing say, and what links to other sites come to. */
  private final Diagnostics findings;

  private @Nullable Session session;

  /**
   * @param request what is asked for beside the site
   * @param aside where what is read is laid until it is needed
   */
  Build(
      BuildOptions options,
      Request request,
      Output output,
      LaidAside aside,
      Workers readers,
      Workers renderers) {
    this.options = options;
    this.request = request;
    this.output = output;
    this.aside = aside;
    this.readers = readers;
    this.renderers = renderers;
    this.diagnostics = new Diagnostics(options.strict());
    this.joining = new Diagnostics(options.strict());
    this.findings = new Diagnostics(options.strict());
  }

  /** What this build leaves in memory, or the one before if this one published nothing. */
  @Nullable Session session() {
    return session;
  }

  /**
   * Builds the whole site. Publishes nothing if anything is wrong, and says everything that is.
   *
   * @param last what the last build of this process left, or null
   * @param changed the only files that have changed since, or null if that is not known
   */
  Prints run(@Nullable Session last, @Nullable Collection<Path> changed)
      throws IOException, BuildException {
    session = last;
    Inputs hinted =
        last == null || changed == null ? null : last.inputs().with(changed, last.manifest());
    Look look = hinted == null ? look(last) : new Look(hinted, hinted.before().files());
    Inputs inputs = look.inputs();
    Manifest before = inputs.before();
    Map<String, PublishedFile> whole = look.whole();
    boolean mayStay = !options.strict() || before.problems().isEmpty();
    if (mayStay && !request.needsAll(last) && before.isOf(whole) && inputs.isAsBefore()) {
      Manifest restamped = inputs.restamped(whole);
      if (last == null && !restamped.equals(before)) {
        output.save(restamped); // else the next build would look at the same bytes again
      }
      Published published = new Published(0, whole.size(), 0, 0);
      var nothing = new BuildResult(published, List.of(), before.problems(), null, null);
      return new Prints(nothing, List.of(), List.of());
    }

    Checking checking = request.checking();
    WritingCheck writing = checking == null ? null : checking.writing();
    var reading = new Reading(inputs, options, aside, readers, writing);
    SiteSettings settings = reading.settings(joining);
    boolean known = last != null && inputs.hasSameSettings() && inputs.hasSameTheme();
    Workers.Later<Optional<Themed>> themed =
        known ? () -> themed(reading, settings) : renderers.begin(() -> themed(reading, settings));
    diagnostics.reportAll(reading.read());
    Linked joined = link(reading, inputs, settings, themed, last);
    diagnostics.reportAll(joining.all());
    Linked linked = diagnostics.hasErrors() ? null : joined;
    if (checking != null && settings != null) {
      var content = new CheckedContent(inputs, reading.entries(), options, readers);
      Guide guide = linked == null ? null : linked.guide();
      findings.reportAll(checking.findings(content, settings, guide));
    }
    if (linked == null) {
      return Prints.refused(everything(), null);
    }
    PublishedSitemap sitemap = request.sitemap();
    AddressReport addresses =
        sitemap == null ? null : new AddressComparison(linked, sitemap).report(diagnostics);
    boolean sameFacts = before.frame() == linked.frameDigest() && reading.hasSameOutlines();
    var publisher = new Publisher(output, before, whole, sameFacts);
    var rendering = new Rendering(reading, linked, before, publisher, renderers, diagnostics);
    rendering.files(linked::files);
    rendering.assets(reading.assets());
    Map<Printable, PlannedPage<?>> prints = request.prints() ? linked.views().prints() : Map.of();
    PageViews views = linked.views();
    Supplier<List<PlannedPage<?>>> plan =
        request.prints() ? () -> List.copyOf(prints.values()) : views::plan;
    boolean fewOpen = sameFacts && publisher.allWhole() && !request.prints();
    rendering.pages(
        fewOpen ? views.showing(reading.changedEntries(), before.shown()) : plan.get(), plan);
    if (options.compress() && !diagnostics.hasErrors()) {
      new Compression(linked.guide(), publisher).addAll(renderers);
    }
    var explanation = new Explanation(inputs, reading, linked, publisher);
    String page = request.explained();
    String why = page == null ? null : explanation.of(page, views.plan());
    publisher.reportForeignFiles(Location.file(options.shown(options.output())), diagnostics);
    if (diagnostics.hasErrors() || output.isApart()) {
      return Prints.refused(everything(), addresses);
    }

    Manifest next =
        reading.manifest(
            program(),
            joining.all(),
            diagnostics.sorted(),
            sameFacts ? before.shown() : views.shownByTemplates(),
            linked.frameDigest(),
            publisher.files());
    int removed = publisher.publish(next.program());
    session = new Session(next, output.manifestStamp(), true, inputs, linked);
    return new Prints(
        new BuildResult(
            publisher.published(removed, rendering.rendered()),
            publisher.changed(),
            everything(),
            why,
            addresses),
        linked.guide().templates().stream().map(t -> claim(t, linked.proofs())).toList(),
        List.copyOf(prints.keySet()));
  }

  /**
   * What a build begins with.
   *
   * @param inputs what the site is made from
   * @param whole what of the site that is there is as it was published
   */
  private record Look(Inputs inputs, Map<String, PublishedFile> whole) {}

  /** Looks at all that there is, at the content while the site is looked at. */
  private Look look(@Nullable Session last) throws IOException {
    long start = Stamp.now();
    Workers.Later<Inputs.Tree> tree = readers.begin(() -> Inputs.Tree.read(options));
    Manifest before = last == null ? manifest() : last.manifest();
    Map<String, PublishedFile> whole = Survey.of(output, before, renderers);
    return new Look(new Inputs(options, tree.get(), start, before, readers), whole);
  }

  /** What the last build of any process left. */
  private Manifest manifest() throws IOException {
    return output.manifest(options.shown(options.content()), aside).madeBy(program());
  }

  /** The program and its options, as far as they show in a site. */
  private String program() {
    return ProgramVersion.current() + "\n" + options.key() + (request.prints() ? "\nprints" : "");
  }

  /**
   * A theme.
   *
   * @param read what was read of it
   * @param views its views, ready to render
   * @param images the pictures that go with pages; null if there are to be none
   */
  private record Themed(
      ReadTheme read, ThemeAssets assets, Theme views, @Nullable ShareImages images) {}

  /** The site's theme, unless it is not known or does not exist, which is reported. */
  private Optional<Themed> themed(Reading reading, @Nullable SiteSettings settings)
      throws IOException {
    ReadTheme read = settings == null ? null : reading.theme(settings, joining);
    if (settings == null || read == null) {
      return Optional.empty();
    }
    var assets = new ThemeAssets(read.files(), joining);
    var theme = new Theme(read.files(), assets, settings.basePath());
    theme.check(request.prints() || settings.prints(), joining);
    ShareImages images = settings.hasShareImages() ? ShareImages.of(read.files(), joining) : null;
    return Optional.of(new Themed(read, assets, theme, images));
  }

  /** Joins what was read; null if it cannot be joined, which is reported. */
  private @Nullable Linked link(
      Reading reading,
      Inputs inputs,
      @Nullable SiteSettings settings,
      Workers.Later<Optional<Themed>> later,
      @Nullable Session last)
      throws IOException {
    boolean sameOutlines = !request.prints() && reading.hasSameOutlines() && inputs.hasSameTheme();
    if (settings != null) {
      weigh(settings);
    }
    if (sameOutlines) {
      joining.reportAll(inputs.before().joining());
    }
    if (last != null && sameOutlines) {
      Guide guide = GuideLinker.relink(last.linked().guide(), reading.changed(), joining);
      return last.linked().with(guide);
    }
    boolean joinedBefore = sameOutlines && settings != null && !request.ready();
    if (!joinedBefore) {
      reading.lookUpAll();
    }
    Themed themed = later.get().orElse(null);
    Content content =
        reading.content(
            settings,
            themed == null ? null : themed.read().settings(),
            themed == null ? Set.of() : themed.assets().files().keySet(),
            joining);
    Guide guide;
    if (joinedBefore) {
      guide = GuideLinker.relink(GuideLinker.linkKnown(content), reading.changed(), joining);
    } else {
      guide = GuideLinker.link(content, joining);
    }
    if (guide == null || themed == null) {
      return null;
    }
    var proofs = new ProofDigests(themed.read().files());
    Map<String, ResumeTemplate.Proof> proven =
        request.prints() ? Map.of() : Proofs.proven(guide.templates(), proofs, joining);
    return joining.hasErrors() || diagnostics.hasErrors() // what an unread file has is not known
        ? null
        : new Linked(
            guide,
            content.folder(),
            themed.read(),
            themed.views(),
            themed.assets(),
            options.drafts() || request.checking() != null ? null : themed.images(),
            proofs,
            proven,
            !options.drafts());
  }

  /** All that is to be said, of which findings do not keep the site from being published. */
  private List<Diagnostic> everything() {
    findings.reportAll(diagnostics.all());
    return findings.sorted();
  }

  private void weigh(SiteSettings settings) {
    findings.weigh(settings.checks());
    joining.weigh(settings.checks());
    diagnostics.weigh(settings.checks());
  }

  private Claim claim(ResumeTemplate template, ProofDigests digests) {
    return new Claim(
        template.slug(),
        options.content().resolve("templates").resolve(template.slug()),
        template.ats() != null,
        digests.of(template));
  }
}

package rolebook.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.content.Stamp;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Location;
import rolebook.guide.Content;
import rolebook.guide.Guide;
import rolebook.guide.GuideLinker;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.SiteSettings;
import rolebook.site.BuildResult.Published;
import rolebook.site.Manifest.PublishedFile;
import rolebook.site.ThemeReader.ReadTheme;
import rolebook.theme.Theme;
import rolebook.theme.ThemeAssets;

/** The story of one build. */
final class Build {
  private final BuildOptions options;
  private final boolean proving;
  private final boolean ready;
  private final @Nullable String explained;
  private final Output output;
  private final LaidAside aside;
  private final Workers readers;
  private final Workers renderers;
  private final Diagnostics diagnostics;

  /** What is found wrong while what was read is joined. */
  private final Diagnostics joining;

  private @Nullable Session session;

  /**
   * @param proving whether it is only for the prints that templates are proven with
   * @param ready whether to leave a session even if there is nothing to do
   * @param explained the page of which it is to be said why it is rendered again, or null
   * @param aside where bodies are laid
   */
  Build(
      BuildOptions options,
      boolean proving,
      boolean ready,
      @Nullable String explained,
      Output output,
      LaidAside aside,
      Workers readers,
      Workers renderers) {
    this.options = options;
    this.proving = proving;
    this.ready = ready;
    this.explained = explained;
    this.output = output;
    this.aside = aside;
    this.readers = readers;
    this.renderers = renderers;
    this.diagnostics = new Diagnostics(options.strict());
    this.joining = new Diagnostics(options.strict());
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
    boolean mayStay =
        (!options.strict() || before.problems().isEmpty()) && (!ready || last != null);
    if (mayStay && explained == null && before.isOf(whole) && inputs.isAsBefore()) {
      Manifest restamped = inputs.restamped(whole);
      if (last == null && !restamped.equals(before)) {
        output.save(restamped); // else the next build would look at the same bytes again
      }
      Published published = new Published(0, whole.size(), 0, 0);
      return new Prints(
          new BuildResult(published, List.of(), before.problems(), null), List.of(), List.of());
    }

    var reading = new Reading(inputs, options, aside, readers);
    diagnostics.reportAll(reading.read());
    Linked linked = link(reading, last);
    diagnostics.reportAll(joining.all());
    if (linked == null || diagnostics.hasErrors()) {
      return Prints.refused(diagnostics);
    }
    boolean sameFacts = before.frame() == linked.frameDigest() && reading.hasSameOutlines();
    var publisher = new Publisher(output, before, whole, sameFacts);
    var rendering = new Rendering(reading, linked, before, publisher, renderers, diagnostics);
    rendering.files(linked::files);
    rendering.assets(reading.assets());
    Map<Printable, PlannedPage<?>> prints = proving ? linked.views().prints() : Map.of();
    List<PlannedPage<?>> plan = linked.views().plan();
    rendering.pages(proving ? List.copyOf(prints.values()) : plan, plan);
    var explanation = new Explanation(inputs, reading, linked, publisher);
    String why = explained == null ? null : explanation.of(explained, plan);
    publisher.reportForeignFiles(Location.file(options.shown(options.output())), diagnostics);
    if (diagnostics.hasErrors()) {
      return Prints.refused(diagnostics);
    }

    Manifest next = reading.manifest(program(), diagnostics.sorted(), linked, publisher.files());
    int removed = publisher.publish(next);
    session = new Session(next, output.manifestStamp(), true, inputs, linked, joining.all());
    return new Prints(
        new BuildResult(
            publisher.published(removed, rendering.rendered()),
            publisher.changed(),
            diagnostics.sorted(),
            why),
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
    return output.manifest(options.shown(options.content())).madeBy(program());
  }

  /** The program and its options, as far as they show in a site. */
  private String program() {
    return ProgramVersion.current() + "\n" + options.key() + (proving ? "\nprints" : "");
  }

  /** Joins what was read; null if it cannot be joined, which is reported. */
  private @Nullable Linked link(Reading reading, @Nullable Session last) throws IOException {
    boolean sameOutlines = !proving && reading.hasSameOutlines() && reading.hasSameTheme();
    if (last != null && sameOutlines) {
      weigh(last.linked().guide().settings());
      joining.reportAll(last.problems());
      Guide guide = GuideLinker.relink(last.linked().guide(), reading.changed(), joining);
      return last.linked().with(guide);
    }
    SiteSettings settings = reading.settings(joining);
    ReadTheme read = reading.theme(settings, joining);
    ThemeAssets assets = read == null ? null : new ThemeAssets(read.files(), joining);
    Content content = reading.content(settings, read, assets, joining);
    Guide guide =
        GuideLinker.link(content, sameOutlines ? reading.changed() : content.entries(), joining);
    if (settings != null) {
      weigh(settings);
    }
    if (guide == null || read == null || assets == null) {
      return null;
    }
    var theme = new Theme(read.files(), assets, guide.settings().basePath());
    theme.check(proving || guide.settings().prints(), joining);
    var proofs = new ProofDigests(read.files());
    Map<String, ResumeTemplate.Proof> proven =
        proving ? Map.of() : Proofs.proven(guide.templates(), proofs, joining);
    return joining.hasErrors() || diagnostics.hasErrors() // what an unread file has is not known
        ? null
        : new Linked(
            guide, content.folder(), read, theme, assets, proofs, proven, !options.drafts());
  }

  private void weigh(SiteSettings settings) {
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

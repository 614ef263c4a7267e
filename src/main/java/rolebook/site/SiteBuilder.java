package rolebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.check.WritingRules;
import rolebook.external.LinkProbe;
import rolebook.external.PublishedSitemap;

/**
 * Builds a site, again and again if need be: what one build has done, the next one need not do. Not
 * thread-safe; several builders may work at once, on different outputs.
 */
public final class SiteBuilder implements AutoCloseable {
  private final BuildOptions options;
  private final Progress progress;
  private final long memory;
  private @Nullable Session session;
  private @Nullable LaidAside aside;
  private @Nullable String explained;
  private @Nullable PublishedSitemap sitemap;
  private boolean ready;

  /** Whether the last build published: if not, more has changed than since that build. */
  private boolean published;

  /**
   * @param options what to build, and how
   * @param progress hears how far the build is
   */
  public SiteBuilder(BuildOptions options, Progress progress) {
    this(options, progress, Runtime.getRuntime().maxMemory());
  }

  /**
   * @param memory how many bytes of memory there are for it
   */
  SiteBuilder(BuildOptions options, Progress progress, long memory) {
    this.options = options;
    this.progress = progress;
    this.memory = memory;
  }

  /**
   * Asks why a page is rendered again: what is built from now on says so.
   *
   * @param page the page's address, or null to ask no more
   */
  public void explain(@Nullable String page) {
    explained = page;
  }

  /**
   * Asks how the addresses differ from those that are published: what is built from now on says so,
   * and is refused where an address would be lost.
   *
   * @param published what is published, or null to ask no more
   */
  public void compareWith(@Nullable PublishedSitemap published) {
    sitemap = published;
  }

  /**
   * The folder beside the output for what need not be kept; made if it is not there.
   *
   * @throws IOException if it cannot be made
   */
  public static Path workFolder(BuildOptions options) throws IOException {
    return Output.beside(Objects.requireNonNull(options.output().getParent()));
  }

  /**
   * Checks all that a build checks, and the writing. Nothing is published, and nothing of the
   * output is looked at or touched.
   *
   * @param links looks whether links to other sites lead somewhere, or null
   * @return everything that is wrong; nothing is published in any case
   */
  public BuildResult check(WritingRules rules, @Nullable LinkProbe links) throws IOException {
    Path temporary = Files.createTempDirectory("rolebook-check");
    var checking = new Checking(new WritingCheck(rules), links);
    try (Output output = Output.apart(temporary);
        var laidAside = new LaidAside(output.laidAside(), memory)) {
      var request = new Request(false, false, checking, null, null);
      return run(output, laidAside, request, null, null).result();
    } catch (BuildException e) {
      throw new IllegalStateException("only publishing is refused", e);
    } finally {
      Folders.delete(temporary);
    }
  }

  /**
   * Asks to be ready for changes: the first build reads and joins everything, even if there is
   * nothing to publish, so that the first change takes no longer than the others.
   */
  public void stayReady() {
    ready = true;
  }

  /**
   * The path in the site's address, ending in a slash: the links of what was published last begin
   * with it. Null if this builder has published nothing yet.
   */
  public @Nullable String basePath() {
    return session == null ? null : session.linked().guide().settings().basePath();
  }

  /**
   * Builds the whole site. Publishes nothing if anything is wrong, and says everything that is.
   *
   * @throws BuildException if the output cannot be published into, or another build is at work
   * @throws IOException if the machine will not let us read or write
   */
  public BuildResult build() throws IOException, BuildException {
    return build(false, null).result();
  }

  /**
   * Builds the whole site, as {@link #build()} does, for somebody who watches the files.
   *
   * @param changed the only files that have changed since the last build, absolute; in the output,
   *     nothing has
   */
  public BuildResult build(Collection<Path> changed) throws IOException, BuildException {
    return build(false, changed).result();
  }

  /**
   * Publishes what templates are proven with: every guide's documents in every template, and what
   * these pages need. What is not proven yet is no problem here.
   *
   * @throws BuildException if the output cannot be published into, or another build is at work
   * @throws IOException if the machine will not let us read or write
   */
  public Prints buildPrints() throws IOException, BuildException {
    return build(true, null);
  }

  /** The writing of what was published last; null if nothing was. */
  public @Nullable PublishedWriting writing() {
    return session == null ? null : new PublishedWriting(options, session);
  }

  private Prints build(boolean proving, @Nullable Collection<Path> changed)
      throws IOException, BuildException {
    Collection<Path> since = published ? changed : null;
    published = false;
    options.check();
    try (Output output = Output.open(options.output())) {
      var request = new Request(proving, ready, null, explained, sitemap);
      LaidAside laidAside = aside(output);
      Prints prints = run(output, laidAside, request, last(output), since);
      published = prints.result().published() != null;
      return prints;
    }
  }

  /** Where this build lays things aside: what refused builds laid there, nobody needs. */
  private LaidAside aside(Output output) throws IOException {
    if (aside != null && (session == null || !aside.isOpen())) {
      aside.close();
      aside = null;
      session = null;
    }
    if (aside == null) {
      aside = new LaidAside(output.laidAside(), memory);
    }
    return aside;
  }

  private Prints run(
      Output output,
      LaidAside laidAside,
      Request request,
      @Nullable Session last,
      @Nullable Collection<Path> changed)
      throws IOException, BuildException {
    try (var readers = Workers.forReading(progress);
        var renderers = Workers.forRendering(progress)) {
      var build = new Build(options, request, output, laidAside, readers, renderers);
      Prints prints = build.run(last, changed);
      if (!output.isApart()) {
        session = build.session();
      }
      return prints;
    } catch (UncheckedIOException e) {
      throw e.getCause(); // what was laid aside could not be read
    }
  }

  /** What the last build of this builder left, if no other has published since. */
  private @Nullable Session last(Output output) throws IOException {
    boolean own = session != null && Objects.equals(session.written(), output.manifestStamp());
    return own ? session : null;
  }

  /**
   * Writes down what the next builder can go by, where that was put off.
   *
   * @throws BuildException if another build is at work
   */
  @Override
  public void close() throws IOException, BuildException {
    try {
      if (session != null && session.behind()) {
        try (Output output = Output.open(options.output())) {
          Session last = last(output);
          if (last != null) {
            output.save(last.manifest());
          }
        }
      }
    } finally {
      session = null;
      if (aside != null) {
        aside.close();
        aside = null;
      }
    }
  }
}

package rolebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolebook.site.BuildException;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;
import rolebook.site.Progress;
import rolebook.site.SiteBuilder;

/**
 * Builds of one changed role by a builder that has built the site before and is told which file has
 * changed, as a server's watcher tells it.
 */
final class InProcess implements Contender {
  private static final double NANOS = 1e9;

  /**
   * How often it has built before it is measured: a server soon has, and Java gets faster by it.
   */
  private static final int BUILDS_BEFORE = 60;

  private final Project project;
  private final SiteBuilder builder;
  private @Nullable Path changed;

  InProcess(Project project) {
    this.project = project;
    Path root = project.folder().toAbsolutePath();
    Path output = project.output().toAbsolutePath();
    this.builder =
        new SiteBuilder(
            new BuildOptions(
                root, root.resolve("content"), output, null, null, false, false, false),
            Progress.NONE);
  }

  @Override
  public String name() {
    return "Rolebook, in process";
  }

  @Override
  public void prepare() throws IOException {
    for (int i = changed == null ? 0 : BUILDS_BEFORE; i < BUILDS_BEFORE; i++) {
      build(project.edit());
    }
    changed = project.edit();
  }

  @Override
  public Sample run() throws IOException {
    long start = System.nanoTime();
    build(Objects.requireNonNull(changed));
    return new Sample((System.nanoTime() - start) / NANOS, Double.NaN, Double.NaN);
  }

  private void build(Path file) throws IOException {
    try {
      BuildResult result = builder.build(List.of(file.toAbsolutePath()));
      if (result.published() == null) {
        throw new IOException(result.diagnostics().toString());
      }
    } catch (BuildException e) {
      throw new IOException(e);
    }
  }
}

package rolebook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rolebook.external.PublishedSitemap;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;
import rolebook.site.SiteBuilder;

/** {@code rolebook build}: content and theme become a site. */
@Command(
    name = "build",
    description = "Builds the site: content and theme become pages.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Path folder;

  @Mixin private BuildingOptions project = new BuildingOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to publish; 'site' in the project by default.")
  private @Nullable Path output;

  @Option(
      names = "--compress",
      description = "Publishes text files compressed, too, for hosts that send them so.")
  private boolean compress;

  @Option(
      names = "--explain",
      paramLabel = "PAGE",
      description = "Says why a page was rendered again; its address, such as /about/.")
  private @Nullable String explained;

  @Option(
      names = "--report",
      paramLabel = "SITEMAP",
      description =
          "Says how the addresses differ from the published ones, and refuses to lose one;"
              + " a file, or the address of the published sitemap.xml.")
  private @Nullable String report;

  BuildCommand(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    BuildOptions options = project.options(folder, output, compress);
    PublishedSitemap published = report == null ? null : PublishedSitemap.read(report, folder);
    BuildResult result;
    try (var progress = new ProgressLine(terminal);
        var builder = new SiteBuilder(options, progress)) {
      builder.explain(explained);
      builder.compareWith(published);
      result = builder.build();
    }
    var summary = Summary.ofBuild(result, options, System.nanoTime() - start);
    project.format().report().print(result, options, summary, terminal);
    if (result.explanation() != null) {
      terminal.err().println(result.explanation());
    }
    return result.published() == null ? Main.ERRORS : Main.DONE;
  }
}

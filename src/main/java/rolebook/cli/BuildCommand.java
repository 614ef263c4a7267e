package rolebook.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rolebook.guide.Hrefs;
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

  @Mixin private SiteOptions project = new SiteOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to publish; 'site' in the project by default.")
  private @Nullable Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The site's address, instead of the one in site.yaml.")
  private @Nullable String baseUrl;

  @Option(names = "--drafts", description = "Publish drafts too; no page may be indexed then.")
  private boolean drafts;

  @Option(names = "--strict", description = "Warnings keep the site from being published.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How problems are printed: ${COMPLETION-CANDIDATES}.",
      defaultValue = "human")
  private Format format = Format.human;

  @Option(
      names = "--explain",
      paramLabel = "PAGE",
      description = "Says why a page was rendered again; its address, such as /about/.")
  private @Nullable String explained;

  /** How problems are printed. The names are those that users write. */
  enum Format {
    human,
    json,
    sarif,
    github;

    Report report() {
      return switch (this) {
        case human -> new HumanReport();
        case json -> new JsonReport();
        case sarif -> new SarifReport();
        case github -> new GithubReport();
      };
    }
  }

  BuildCommand(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    BuildOptions options = options();
    BuildResult result;
    try (var progress = new ProgressLine(terminal);
        var builder = new SiteBuilder(options, progress)) {
      builder.explain(explained);
      result = builder.build();
    }
    format.report().print(result, options, System.nanoTime() - start, terminal);
    if (result.explanation() != null) {
      terminal.err().println(result.explanation());
    }
    return result.published() == null ? Main.ERRORS : Main.DONE;
  }

  private BuildOptions options() {
    Path root = project.root(folder);
    return new BuildOptions(
        root,
        project.content(folder),
        output == null ? root.resolve("site") : folder.resolve(output).normalize(),
        project.theme(),
        baseUrl == null ? null : address(baseUrl),
        drafts,
        strict);
  }

  private URI address(String text) {
    URI root = Hrefs.siteRoot(text);
    if (root == null) {
      throw project.wrong(
          "'" + text + "' is not the address of a site, such as https://example.org/");
    }
    return root;
  }
}

package rolebook.cli;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rolebook.guide.Hrefs;
import rolebook.site.BuildOptions;

/** The options of commands that build a site, or all of it but the publishing. */
final class BuildingOptions extends SiteOptions {
  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The site's address, instead of the one in site.yaml.")
  private @Nullable String baseUrl;

  @Option(names = "--drafts", description = "Take drafts too; no page may be indexed then.")
  private boolean drafts;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How problems are printed: ${COMPLETION-CANDIDATES}.",
      defaultValue = "human")
  private Format format = Format.human;

  Format format() {
    return format;
  }

  /**
   * What to build, and how.
   *
   * @param folder the folder that relative paths are seen from
   * @param output where to publish; null for the project's own place
   * @param compress whether text files are published compressed, too
   */
  BuildOptions options(Path folder, @Nullable Path output, boolean compress) {
    Path root = root(folder);
    return new BuildOptions(
        root,
        content(folder),
        output == null ? root.resolve("site") : folder.resolve(output).normalize(),
        theme(),
        baseUrl == null ? null : address(baseUrl),
        drafts,
        strict,
        compress);
  }

  private URI address(String text) {
    URI root = Hrefs.siteRoot(text);
    if (root == null) {
      throw wrong("'" + text + "' is not the address of a site, such as https://example.org/");
    }
    return root;
  }
}

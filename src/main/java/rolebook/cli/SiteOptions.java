package rolebook.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a site is made of. */
class SiteOptions extends ProjectOptions {
  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "The theme, instead of the one in site.yaml.")
  private @Nullable String theme;

  /** The theme's name where it is not the one that the settings name, else null. */
  @Nullable String theme() {
    return theme;
  }
}

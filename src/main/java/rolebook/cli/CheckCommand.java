package rolebook.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rolebook.check.WritingRules;
import rolebook.external.LinkProbe;
import rolebook.external.Pace;
import rolebook.site.BuildOptions;
import rolebook.site.BuildResult;
import rolebook.site.SiteBuilder;

/** {@code rolebook check}: all that a build checks, and the writing. */
@Command(
    name = "check",
    description = "Checks all that 'build' checks, and the writing; publishes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Path folder;
  private final Clock clock;

  @Mixin private BuildingOptions project = new BuildingOptions();

  @Option(
      names = "--external",
      description = "Ask other sites whether the links to them lead somewhere.")
  private boolean external;

  /**
   * @param folder the folder that relative paths are seen from
   * @param clock tells the day that rules about the age of guides go by
   */
  CheckCommand(Terminal terminal, Path folder, Clock clock) {
    this.terminal = terminal;
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    BuildOptions options = project.options(folder, null, false);
    @Nullable LinkProbe links =
        external
            ? new LinkProbe(SiteBuilder.workFolder(options).resolve("links"), clock, Pace.POLITE)
            : null;
    BuildResult result;
    try (var progress = new ProgressLine(terminal);
        var builder = new SiteBuilder(options, progress)) {
      result = builder.check(new WritingRules(LocalDate.now(clock)), links);
    }
    var summary = Summary.ofCheck(result, options, System.nanoTime() - start);
    project.format().report().print(result, options, summary, terminal);
    return summary.done() ? Main.DONE : Main.ERRORS;
  }
}

package rolebook.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rolebook.diagnostic.Suggestion;
import rolebook.proof.Chromium;
import rolebook.proof.ProofException;
import rolebook.proof.ProofResult;
import rolebook.proof.Prover;
import rolebook.site.BuildException;
import rolebook.site.BuildOptions;
import rolebook.site.Claim;
import rolebook.site.Folders;
import rolebook.site.Prints;
import rolebook.site.SiteBuilder;

/** {@code rolebook prove}: templates that claim to parse cleanly are held to it. */
@Command(
    name = "prove",
    description =
        "Prints templates with every guide through an installed Chromium, reads the prints as a"
            + " parser does, and writes the proof of each template that parses cleanly.",
    mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {
  private static final URI NO_BASE_PATH = URI.create("http://localhost/");

  private final Terminal terminal;
  private final Path folder;

  @Mixin private SiteOptions project = new SiteOptions();

  @Parameters(
      paramLabel = "TEMPLATE",
      description = "The templates to prove; all that claim to parse cleanly by default.")
  private List<String> templates = new ArrayList<>();

  @Option(
      names = "--browser",
      paramLabel = "PATH",
      description = "The Chromium to print with; one that is installed by default.")
  private @Nullable Path browser;

  /**
   * @param folder the folder that relative paths are seen from
   */
  ProveCommand(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    Path root = project.root(folder);
    Path program = Chromium.find(browser == null ? null : folder.resolve(browser), System.getenv());
    Path temporary = Files.createTempDirectory("rolebook-prove");
    try {
      var options =
          new BuildOptions(
              root,
              project.content(folder),
              temporary.resolve("site"),
              project.theme(),
              NO_BASE_PATH,
              false,
              false,
              false);
      Work work = work(options, program);
      var report = new ProveReport(terminal, options);
      if (work.prints().result().published() == null) {
        return report.refused(work.prints().result());
      }
      return work.result() == null
          ? report.nothingToProve()
          : report.print(work.result(), work.claims(), System.nanoTime() - start);
    } finally {
      Folders.delete(temporary);
    }
  }

  /** The pages that were made, what was to be proven of them, and what came of it. */
  private record Work(Prints prints, List<Claim> claims, @Nullable ProofResult result) {}

  private Work work(BuildOptions options, Path program)
      throws IOException, BuildException, ProofException {
    try (var progress = new ProgressLine(terminal);
        var builder = new SiteBuilder(options, progress)) {
      Prints prints = builder.buildPrints();
      List<Claim> claims =
          prints.result().published() == null ? List.of() : claims(prints.claims());
      if (claims.isEmpty()) {
        return new Work(prints, claims, null);
      }
      var prover = new Prover(program, progress);
      return new Work(prints, claims, prover.prove(options.output(), claims, prints.pages()));
    }
  }

  private List<Claim> claims(List<Claim> all) {
    if (templates.isEmpty()) {
      return all.stream().filter(Claim::ats).toList();
    }
    List<String> slugs = all.stream().map(Claim::template).toList();
    for (String name : templates) {
      if (!slugs.contains(name)) {
        String closest = Suggestion.closest(name, slugs);
        throw project.wrong(
            "there is no template '%s'".formatted(name)
                + (closest == null ? "" : "; did you mean '%s'?".formatted(closest)));
      }
    }
    return all.stream().filter(claim -> templates.contains(claim.template())).toList();
  }
}

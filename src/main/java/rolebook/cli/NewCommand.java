package rolebook.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rolebook new}: the beginning of something, in files that are valid from the start. */
@Command(
    name = "new",
    description = "Begins something new: writes files that are valid from the start.",
    synopsisSubcommandLabel = "KIND",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String kinds = String.join(", ", spec.subcommands().keySet());
    throw new ParameterException(spec.commandLine(), "say what to begin; there is: " + kinds);
  }
}

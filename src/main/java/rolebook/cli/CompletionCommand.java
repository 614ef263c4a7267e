package rolebook.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rolebook completion}: what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    description = "Prints what Bash and Zsh need to complete commands and options.",
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var program = spec.root().commandLine();
    terminal.out().print(AutoComplete.bash(program.getCommandName(), program));
    return Main.DONE;
  }
}

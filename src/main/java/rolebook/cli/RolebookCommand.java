package rolebook.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the program says without a command. */
@Command(
    name = "rolebook",
    description = "Publishes role guides: résumé advice, one job at a time.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = RolebookCommand.Version.class)
final class RolebookCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  RolebookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.err().println("rolebook: error: there is no command");
    terminal.err().print(spec.commandLine().getUsageMessage());
    return Main.FAILED;
  }

  /** The version that the jar carries. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Version.class.getPackage().getImplementationVersion();
      return new String[] {"rolebook " + (version == null ? "(not packaged)" : version)};
    }
  }
}

package rolebook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import rolebook.diagnostic.Suggestion;

/** Starts the program. Its exit codes: 0 done, 1 the content or theme has errors, 2 no build. */
public final class Main {
  static final int DONE = 0;
  static final int ERRORS = 1;
  static final int FAILED = 2;

  private static final String BUILD = "build";

  private Main() {}

  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Terminal terminal = Terminal.standard(out, err, System.getenv());
    int exit = run(terminal, Path.of("").toAbsolutePath(), arguments);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs the program today.
   *
   * @param terminal where it writes
   * @param folder the folder that relative paths are seen from
   * @param arguments the command and its options
   * @return the exit code
   */
  public static int run(Terminal terminal, Path folder, String... arguments) {
    return run(terminal, folder, Clock.systemUTC(), arguments);
  }

  /**
   * Runs the program on a day.
   *
   * @param clock tells the day
   * @see #run(Terminal, Path, String...)
   */
  public static int run(Terminal terminal, Path folder, Clock clock, String... arguments) {
    var commands = new CommandLine(new RolebookCommand(terminal));
    commands.addSubcommand(BUILD, new BuildCommand(terminal, folder));
    if (arguments.length == 0 || !arguments[0].equals(BUILD)) {
      addOthers(commands, terminal, folder, clock);
    }
    commands.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler((e, args) -> usage(terminal, e));
    commands.setExecutionExceptionHandler((e, line, result) -> failure(terminal, e));
    commands.registerConverter(Path.class, Main::path);
    commands.setExitCodeExceptionMapper(e -> FAILED); // a bug is no error in content
    try {
      return commands.execute(arguments);
    } catch (OutOfMemoryError e) {
      terminal.err().println("rolebook: error: out of memory; give it more with java -Xmx1g");
      return FAILED;
    }
  }

  /** Adds all commands but the one that is waited for most: it takes time to look at each. */
  private static void addOthers(CommandLine commands, Terminal terminal, Path folder, Clock clock) {
    commands.addSubcommand("check", new CheckCommand(terminal, folder, clock));
    commands.addSubcommand("serve", new ServeCommand(terminal, folder, clock));
    commands.addSubcommand("prove", new ProveCommand(terminal, folder));
    var begin = new CommandLine(new NewCommand());
    begin.addSubcommand("role", new NewRoleCommand(terminal, folder));
    begin.addSubcommand("letter", new NewLetterCommand(terminal, folder));
    begin.addSubcommand("template", new NewTemplateCommand(terminal, folder));
    begin.addSubcommand("theme", new NewThemeCommand(terminal, folder));
    begin.addSubcommand("site", new NewSiteCommand(terminal, folder));
    commands.addSubcommand("new", begin);
    commands.addSubcommand("completion", new CompletionCommand(terminal));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      String message = "this locale cannot say the path '%s'; run with LC_ALL=C.UTF-8";
      throw new TypeConversionException(message.formatted(text));
    }
  }

  private static int usage(Terminal terminal, ParameterException e) {
    String message = String.valueOf(e.getMessage()).strip().split("\\R", 2)[0];
    terminal.err().println("rolebook: error: " + decapitalized(message));
    if (e instanceof UnmatchedArgumentException unmatched) {
      String closest = closest(unmatched);
      if (closest != null) {
        terminal.err().println("      did you mean '" + closest + "'?");
      }
    }
    terminal.err().println("      '" + name(e) + " --help' says what there is");
    return FAILED;
  }

  private static @Nullable String closest(UnmatchedArgumentException e) {
    CommandLine line = e.getCommandLine();
    var existing = new TreeSet<>(line.getSubcommands().keySet());
    existing.addAll(line.getCommandSpec().optionsMap().keySet());
    return Suggestion.closest(e.getUnmatched().get(0).split("=", 2)[0], existing);
  }

  private static String name(ParameterException e) {
    return e.getCommandLine().getCommandSpec().qualifiedName();
  }

  private static String decapitalized(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static int failure(Terminal terminal, Exception e) {
    terminal.err().println("rolebook: error: " + Failure.message(e));
    return FAILED;
  }
}

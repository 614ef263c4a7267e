package rolebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rolebook new theme}: a theme that extends the default one, in colours of its own. */
@Command(
    name = "theme",
    description = "Begins a theme: the default one, in colours of its own.",
    mixinStandardHelpOptions = true)
final class NewThemeCommand implements Callable<Integer> {
  private static final String PARENT = "default";

  private static final Skeleton SKELETON =
      new Skeleton("theme", List.of("theme.yaml", "assets/tokens.css"));

  private final Terminal terminal;
  private final Path folder;

  @Mixin private ProjectOptions project = new ProjectOptions();

  @Parameters(
      paramLabel = "NAME",
      description = "The theme's name, such as 'Night Desk'; its folder is made from it.")
  private String name = "";

  NewThemeCommand(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws IOException {
    EntryName theme = EntryName.of(name, "Night Desk", project::wrong);
    if (theme.slug().equals(PARENT)) {
      throw project.wrong("'%s' is the theme that a new one extends".formatted(PARENT));
    }
    Path root = project.root(folder);
    var files = new NewEntry(terminal, root, project::wrong);
    files.existing(project.content(folder));
    files.write(
        SKELETON,
        root.resolve("themes").resolve(theme.slug()),
        Map.of("slug", theme.slug(), "name", theme.yaml()));
    files.sayNext(
        List.of(
            "see it with 'rolebook build --theme %s',".formatted(theme.slug()),
            "and keep it by 'theme: %s' in site.yaml".formatted(theme.slug())));
    return Main.DONE;
  }
}

package rolebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rolebook new template}: a plain résumé template, to be given a look. */
@Command(
    name = "template",
    description = "Begins a résumé template: one plain column that prints well and parses cleanly.",
    mixinStandardHelpOptions = true)
final class NewTemplateCommand implements Callable<Integer> {
  private static final Skeleton SKELETON =
      new Skeleton("template", List.of("template.yaml", "document.css"));

  private final Terminal terminal;
  private final Path folder;

  @Mixin private ProjectOptions project = new ProjectOptions();

  @Parameters(
      paramLabel = "NAME",
      description = "The template's name, such as 'Blue Hour'; its address is made from it.")
  private String name = "";

  NewTemplateCommand(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws IOException {
    EntryName template = EntryName.of(name, "Blue Hour", project::wrong);
    var files = new NewEntry(terminal, project.root(folder), project::wrong);
    Path content = files.existing(project.content(folder));
    files.write(
        SKELETON,
        content.resolve("templates").resolve(template.slug()),
        Map.of("slug", template.slug(), "name", template.yaml()));
    files.sayNext(
        List.of(
            "name it in a role's 'templates', see it with 'rolebook build',",
            "and run 'rolebook prove %s' when it looks right".formatted(template.slug())));
    return Main.DONE;
  }
}

package rolebook.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rolebook.content.Slugs;
import rolebook.diagnostic.Visible;

/** {@code rolebook new template}: a plain résumé template, to be given a look. */
@Command(
    name = "template",
    description = "Begins a résumé template: one plain column that prints well and parses cleanly.",
    mixinStandardHelpOptions = true)
final class NewTemplateCommand implements Callable<Integer> {
  private static final Skeleton SKELETON =
      new Skeleton("template", List.of("template.yaml", "document.css"));

  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}'’&-]*( [\\p{L}\\p{N}'’&-]+)*");

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
    String slug = Slugs.closest(name);
    if (slug.isEmpty()) {
      throw project.wrong("'%s' makes no address; take a name such as 'Blue Hour'".formatted(name));
    }
    Path content = project.content(folder);
    if (!Files.isDirectory(content)) {
      throw project.wrong(
          "there is no folder '%s' to write in".formatted(project.shown(folder, content)));
    }
    Path template = content.resolve("templates").resolve(slug);
    var words = Map.of("slug", slug, "name", yaml(name.equals(slug) ? capitalized(slug) : name));
    try {
      SKELETON.write(template, words).forEach(file -> say(project.shown(folder, file)));
    } catch (FileAlreadyExistsException e) {
      String there = project.shown(folder, Path.of(e.getFile()));
      throw project.wrong("'%s' is there already; nothing was written".formatted(there));
    }
    say("next: name it in a role's 'templates', see it with 'rolebook build',");
    say("      and run 'rolebook prove %s' when it looks right".formatted(slug));
    return Main.DONE;
  }

  private void say(String line) {
    terminal.out().println(Visible.text(line));
  }

  /** A text as a YAML file has it: in quotes where it could be taken for something else. */
  private static String yaml(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : "\"" + Visible.text(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String capitalized(String slug) {
    var words = new StringBuilder();
    for (String word : slug.split("-", -1)) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return words.toString();
  }
}

package rolebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rolebook.diagnostic.Suggestion;
import rolebook.guide.Category;
import rolebook.guide.Kind;
import rolebook.guide.ResumeTemplate;

/** {@code rolebook new role}: a draft of a guide, with brackets where only a writer knows. */
@Command(
    name = "role",
    description = "Begins a role guide: a draft with brackets where only you know what to say.",
    mixinStandardHelpOptions = true)
final class NewRoleCommand implements Callable<Integer> {
  private static final Skeleton SKELETON = new Skeleton("role", List.of("{slug}.md"));
  private static final int MOST_TEMPLATES = 3;

  private final Terminal terminal;
  private final Path folder;

  @Mixin private ProjectOptions project = new ProjectOptions();

  @Option(
      names = "--category",
      paramLabel = "ID",
      description = "The category's id in categories.yaml; needed where there are several.")
  private @Nullable String category;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "The role's title, such as 'Flight Attendant', or its slug.")
  private List<String> name = List.of();

  NewRoleCommand(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws IOException {
    EntryName role = EntryName.of(String.join(" ", name), "Flight Attendant", project::wrong);
    var files = new NewEntry(terminal, project.root(folder), project::wrong);
    Path content = files.existing(project.content(folder));
    return ExistingContent.with(content, existing -> write(role, existing, content, files));
  }

  private int write(EntryName role, ExistingContent existing, Path content, NewEntry files)
      throws IOException {
    String there = existing.file(Kind.ROLE, role.slug()).orElse(null);
    if (there != null) {
      throw project.wrong(
          "there is a role '%s' already: '%s'"
              .formatted(role.slug(), files.shown(content.resolve(there))));
    }
    String id = category(existing.categories());
    List<ResumeTemplate> templates = existing.templatesFor(id);
    if (templates.isEmpty()) {
      throw project.wrong("there is no template yet; begin one with 'rolebook new template NAME'");
    }
    String pairings =
        templates.stream()
            .limit(MOST_TEMPLATES)
            .map(template -> "  - " + template.slug())
            .collect(Collectors.joining("\n"));
    files.write(
        SKELETON,
        content.resolve("roles"),
        Map.of("slug", role.slug(), "title", role.yaml(), "category", id, "templates", pairings));
    files.sayNext(
        List.of(
            "see it with 'rolebook serve --drafts', at " + Kind.ROLE.address(role.slug()),
            "write what stands in brackets; 'rolebook check --drafts' lists what is left",
            "then take 'draft: true' out; 'rolebook new letter %s' begins its letter"
                .formatted(role.slug())));
    return Main.DONE;
  }

  private String category(List<Category> categories) {
    List<String> ids = categories.stream().map(Category::id).toList();
    if (ids.isEmpty()) {
      throw project.wrong("no category can be read in categories.yaml; 'rolebook check' says why");
    }
    if (category == null && ids.size() == 1) {
      return ids.get(0);
    }
    if (category == null) {
      throw project.wrong("say which category, with --category: " + String.join(", ", ids));
    }
    if (!ids.contains(category)) {
      String hint = Suggestion.hint(category, ids);
      throw project.wrong(
          "there is no category '%s'%s".formatted(category, hint == null ? "" : "; " + hint));
    }
    return category;
  }
}

package rolebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rolebook.content.ReadFile;
import rolebook.diagnostic.Suggestion;
import rolebook.guide.Kind;
import rolebook.guide.Role;
import rolebook.guide.RoleBody;
import rolebook.guide.Sample.Basics;
import rolebook.guide.SampleResume;

/** {@code rolebook new letter}: a draft of the letter that goes with a guide. */
@Command(
    name = "letter",
    description = "Begins the cover letter of a role: a draft, signed by the role's sample person.",
    mixinStandardHelpOptions = true)
final class NewLetterCommand implements Callable<Integer> {
  private static final Skeleton SKELETON = new Skeleton("letter", List.of("{slug}.md"));

  private final Terminal terminal;
  private final Path folder;

  @Mixin private ProjectOptions project = new ProjectOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "ROLE",
      description = "The slug or the title of the role that the letter is for.")
  private List<String> name = List.of();

  NewLetterCommand(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws IOException {
    EntryName role = EntryName.of(String.join(" ", name), "Flight Attendant", project::wrong);
    var files = new NewEntry(terminal, project.root(folder), project::wrong);
    Path content = files.existing(project.content(folder));
    return ExistingContent.with(content, existing -> write(role.slug(), existing, content, files));
  }

  private int write(String slug, ExistingContent existing, Path content, NewEntry files)
      throws IOException {
    String there = existing.file(Kind.LETTER, slug).orElse(null);
    if (there != null) {
      throw project.wrong(
          "there is a letter '%s' already: '%s'"
              .formatted(slug, files.shown(content.resolve(there))));
    }
    ReadFile read = existing.read(Kind.ROLE, slug);
    if (read == null) {
      String closest = Suggestion.closest(slug, existing.slugs(Kind.ROLE));
      throw project.wrong(
          "there is no role '%s' to write a letter for; %s"
              .formatted(
                  slug,
                  closest == null
                      ? "begin it with 'rolebook new role %s'".formatted(slug)
                      : "did you mean '%s'?".formatted(closest)));
    }
    if (!(read.entry().named() instanceof Role role) || !(read.body() instanceof RoleBody body)) {
      throw project.wrong(
          "the role '%s' cannot be read; 'rolebook check --drafts' says why".formatted(slug));
    }
    Basics basics = Objects.requireNonNull(SampleResume.of(role, body).basics());
    String person = Objects.requireNonNullElse(basics.name(), "[Name of the sample person]");
    files.write(
        SKELETON,
        content.resolve("letters"),
        Map.of(
            "slug", slug,
            "noun", role.noun(),
            "plural", role.plural(),
            "person", person,
            "sender", sender(person, basics)));
    files.sayNext(
        List.of(
            "see it with 'rolebook serve --drafts', at " + Kind.LETTER.address(slug),
            "write what stands in brackets; 'rolebook check --drafts' lists what is left",
            "then take 'draft: true' out"));
    return Main.DONE;
  }

  private static String sender(String person, Basics basics) {
    return Stream.of(person, city(basics), basics.phone(), basics.email())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static @Nullable String city(Basics basics) {
    if (basics.location() == null) {
      return null;
    }
    String city =
        Stream.of(basics.location().city(), basics.location().region())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return city.isEmpty() ? null : city;
  }
}

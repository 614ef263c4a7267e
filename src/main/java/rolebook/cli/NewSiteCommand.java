package rolebook.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rolebook new site}: a site of one's own, which builds and passes every check at once. */
@Command(
    name = "site",
    description = "Begins a site of its own in a new folder, with a guide to write by.",
    mixinStandardHelpOptions = true)
final class NewSiteCommand implements Callable<Integer> {
  /** What a site calls the program that lies beside its content. */
  private static final String PROGRAM = "rolebook.jar";

  /** The templates that the guide recommends. */
  private static final List<String> TEMPLATES = List.of("slate", "ledger", "harbor");

  private static final Skeleton SKELETON =
      new Skeleton(
          "site",
          Stream.concat(
                  Stream.of(
                      "README.md",
                      "dot-gitignore",
                      "dot-gitlab-ci.yml",
                      "dot-github/workflows/site.yml",
                      "content/site.yaml",
                      "content/categories.yaml",
                      "content/authors.yaml",
                      "content/assets/favicon.svg",
                      "content/letters/registered-nurse.md",
                      "content/roles/registered-nurse.md"),
                  TEMPLATES.stream().flatMap(NewSiteCommand::template))
              .toList());

  private final Terminal terminal;
  private final Path folder;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      description = "The site's title, such as 'Career Guides', or the path of its folder.")
  private String name = "";

  NewSiteCommand(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  private static Stream<String> template(String slug) {
    String at = "content/templates/" + slug + "/";
    Stream<String> parts = Stream.of(at + "template.yaml", at + "document.css");
    boolean proven = Skeleton.has("site", at + "proof.json");
    return proven ? Stream.concat(parts, Stream.of(at + "proof.json")) : parts;
  }

  @Override
  public Integer call() throws IOException, URISyntaxException {
    int slash = name.lastIndexOf('/', name.length() - 2);
    String last = name.substring(slash + 1).replace("/", "");
    EntryName site = EntryName.of(last, "Career Guides", this::wrong);
    Path above = folder.resolve(name.substring(0, slash + 1));
    Path into = above.resolve(site.slug()).normalize();
    var files = new NewEntry(terminal, folder, this::wrong);
    Path editor = into.resolve(EditorFiles.FOLDER);
    if (Files.exists(editor)) {
      throw wrong("'%s' is there already; nothing was written".formatted(files.shown(editor)));
    }
    files.write(
        SKELETON,
        into,
        Map.of(
            "title", site.yaml(),
            "heading", site.title(),
            "editors", EntryName.yaml("The " + site.title() + " editors")));
    EditorFiles.write(into, "java -jar " + PROGRAM);
    var next = new ArrayList<String>();
    next.add("cd " + files.shown(into));
    if (!bring(into)) {
      next.add("put the program there as '%s'".formatted(PROGRAM));
    }
    next.add("java -jar %s serve".formatted(PROGRAM));
    next.add("README.md says what is yours to fill in, and how to publish");
    files.sayNext(next);
    return Main.DONE;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Copies the program beside the site; false where it does not run from a file that could be. */
  private static boolean bring(Path site) throws IOException, URISyntaxException {
    Path own = program();
    Path there = site.resolve(PROGRAM);
    if (own != null && !Files.exists(there)) {
      Files.copy(own, there);
    }
    return Files.exists(there);
  }

  private static @Nullable Path program() throws URISyntaxException {
    var source = NewSiteCommand.class.getProtectionDomain().getCodeSource();
    Path path = source == null ? null : Path.of(source.getLocation().toURI());
    return path != null && Files.isRegularFile(path) ? path : null;
  }
}

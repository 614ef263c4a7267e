package rolebook.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import rolebook.Trees;
import rolebook.generator.SiteGenerator;
import rolebook.generator.SiteWriter;
import rolebook.generator.SiteWriter.Form;

/**
 * The sites on which tests look at what is published, each built once, when a test first asks for
 * it. They stay below {@code target/published}, to be looked at when a test has failed.
 */
final class Sites {
  private static final Path FOLDER = Path.of("target/published");
  private static final Path PROJECT = Path.of("");
  private static final Map<String, PublishedSite> BUILT = new HashMap<>();
  private static final int SEEDS = 6;

  private Sites() {}

  /** Steps that write a project's folder. */
  private interface Writing {
    void write(Path project) throws IOException;
  }

  /** One of each. */
  static Stream<PublishedSite> all() {
    var sites = new ArrayList<>(List.of(real(), drafts(), below(), arabic(), smallest(), empty()));
    LongStream.rangeClosed(1, SEEDS).forEach(seed -> sites.add(generated(seed)));
    return sites.stream();
  }

  /** This project's own site. */
  static PublishedSite real() {
    return get("real", PROJECT, "https://example.org/");
  }

  /** This project's own site, with drafts. */
  static PublishedSite drafts() {
    return get(
        "drafts",
        project -> {
          Trees.copy(PROJECT.resolve("content"), project.resolve("content"));
          Path role = project.resolve("content/roles/backend-engineer.md");
          Path draft = project.resolve("content/roles/a-draft.md");
          Files.writeString(
              draft,
              Files.readString(role)
                  .replaceFirst("\ntitle: .*\n", "\ntitle: Draft\ndraft: true\n"));
        },
        "https://example.org/",
        "--drafts");
  }

  /** This project's own site, with a page that has all that Markdown can. */
  static PublishedSite rich() {
    return get(
        "rich",
        project -> {
          Trees.copy(PROJECT.resolve("content"), project.resolve("content"));
          Trees.copy(Path.of("src/test/resources/rich"), project);
        },
        "https://example.org/");
  }

  /** This project's own site in the plain theme. */
  static PublishedSite plain() {
    return get("plain", PROJECT, "https://example.org/", "--theme", "plain");
  }

  /** This project's own site, below a path of its host. */
  static PublishedSite below() {
    return get("below", PROJECT, "https://x.example/a/b/");
  }

  /** This project's own site, as one in a language that is written from right to left. */
  static PublishedSite arabic() {
    return get(
        "arabic",
        project -> {
          Trees.copy(PROJECT.resolve("content"), project.resolve("content"));
          Path settings = project.resolve("content/site.yaml");
          Files.writeString(
              settings, Files.readString(settings).replace("language: en", "language: ar"));
        },
        "https://example.org/");
  }

  /** The smallest site that there can be, without a single date. */
  static PublishedSite smallest() {
    return get(
        "smallest",
        project -> Trees.copy(Path.of("src/test/cases/base/content"), project.resolve("content")),
        "https://tiny.example.org/");
  }

  /** A site that nobody has written anything for yet. */
  static PublishedSite empty() {
    return get(
        "empty",
        project -> {
          Trees.write(project.resolve("content/site.yaml"), "title: E\nurl: https://e.example\n");
          Trees.write(project.resolve("content/categories.yaml"), "[]\n");
        },
        "https://e.example/");
  }

  /** A site without mistakes that was made by chance: the same for the same seed. */
  static PublishedSite generated(long seed) {
    return get(
        "seed-" + seed,
        project -> new SiteWriter(SiteGenerator.site(seed), Form.MIXED, false, seed).write(project),
        "https://example.org/");
  }

  private static PublishedSite get(
      String name, Writing project, String address, String... arguments) {
    return BUILT.computeIfAbsent(
        name,
        n -> {
          Path folder = FOLDER.resolve(name + "-project");
          try {
            empty(folder);
            project.write(folder);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return publish(name, folder, address, arguments);
        });
  }

  private static PublishedSite get(String name, Path project, String address, String... arguments) {
    return BUILT.computeIfAbsent(name, n -> publish(name, project, address, arguments));
  }

  private static PublishedSite publish(
      String name, Path project, String address, String... arguments) {
    Path output = FOLDER.resolve(name);
    try {
      empty(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PublishedSite.build(name, project, output, address, arguments);
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder);
  }
}

package rolebook.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The keys that writers gave, read without the program: each value as the text that it is. */
final class ContentKeys {
  private static final Map<String, String> FOLDERS =
      Map.of("resume-examples", "roles", "cover-letter-examples", "letters");
  private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\uFEFF?---\\s*\\R(.*?\\R)---.*");

  private final Path content;

  ContentKeys(Path content) {
    this.content = content;
  }

  Map<String, Object> settings() throws IOException {
    return keys(Files.readString(content.resolve("site.yaml")));
  }

  /** The keys of an author. */
  Map<String, Object> author(Object id) throws IOException {
    for (Object author : (List<?>) load(Files.readString(content.resolve("authors.yaml")))) {
      if (((Map<?, ?>) author).get("id").equals(id)) {
        return checked(author);
      }
    }
    throw new IllegalArgumentException("no author " + id);
  }

  /**
   * The keys of an entry; none if there is no such entry.
   *
   * @param section the part of the site that it is in; null for a free page
   */
  Map<String, Object> ofEntry(String section, String slug) throws IOException {
    Path folder = content.resolve(section == null ? "pages" : FOLDERS.get(section));
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.equals(slug + ".yaml")) {
          return keys(Files.readString(file));
        }
        if (name.equals(slug + ".md")) {
          return keys(FRONT_MATTER.matcher(Files.readString(file)).replaceFirst("$1"));
        }
      }
    }
    return Map.of();
  }

  private static Map<String, Object> keys(String yaml) {
    return checked(load(yaml));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> checked(Object keys) {
    return (Map<String, Object>) keys;
  }

  private static Object load(String yaml) {
    var loading = new LoaderOptions();
    var dumping = new DumperOptions();
    return new Yaml(
            new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Texts())
        .load(yaml);
  }

  /** Takes every plain scalar for a text. */
  private static final class Texts extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}

package rolebook.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.content.ContentFile;
import rolebook.content.ContentFile.EntryFile;
import rolebook.content.ContentReader;
import rolebook.content.ContentTree;
import rolebook.content.Digest;
import rolebook.content.Schemas;
import rolebook.content.Stamp;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Diagnostics;
import rolebook.diagnostic.Severity;
import rolebook.guide.Kind;

/** Judges files by the reader and by the schema, each file alone. */
final class Verdicts {
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\uFEFF?---[ \\t]*\\n(.*?(?<=\\n))---[ \\t]*(?:\\n.*)?\\z", Pattern.DOTALL);
  private static final Pattern ENTRY =
      Pattern.compile("content/(role|letter|page(?=.*[.]md))s/.*[.](?:md|yaml)");
  private static final Pattern SETTINGS =
      Pattern.compile("content/(?:(site|categories|authors)|templates/[^/]+/template)[.]yaml");
  private static final Map<Kind, String> BODIES =
      Map.of(
          Kind.ROLE, "A guide.\n",
          Kind.LETTER, "A letter.\n\n## Sample letter\n\nDear all,\n",
          Kind.PAGE, "A page.\n");

  /**
   * What both say of a file.
   *
   * @param yaml what both judge: all of the file, or its front matter
   * @param reader the reader's errors
   * @param schema the schema's complaints
   */
  record Verdict(String yaml, List<Diagnostic> reader, Set<ValidationMessage> schema) {
    @Override
    public String toString() {
      return "%s%nreader: %s%nschema: %s".formatted(yaml, reader, schema);
    }
  }

  private final Path root;
  private final Map<String, JsonSchema> schemas = new HashMap<>();

  /**
   * @param root a folder for files to be read from
   */
  Verdicts(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root.resolve("content"));
    var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    Schemas.all().forEach((name, text) -> schemas.put(name, factory.getSchema(text)));
  }

  /** The name of the schema for a file, or nothing if it is no file with keys. */
  static Optional<String> schema(String path) {
    Matcher entry = ENTRY.matcher(path);
    Matcher settings = SETTINGS.matcher(path);
    if (entry.matches()) {
      return Optional.of(entry.group(1) + (path.endsWith(".md") ? "-front-matter" : "") + ".json");
    }
    return settings.matches()
        ? Optional.of((settings.group(1) == null ? "template" : settings.group(1)) + ".json")
        : Optional.empty();
  }

  /**
   * The verdicts on a file; none if it is no YAML, or has no front matter, which ends all reading.
   *
   * @param path where it would be in a project
   */
  Optional<Verdict> of(String path, String text) throws IOException {
    String schema = schema(path).orElseThrow();
    String yaml = text.replace("\r\n", "\n");
    Kind kind = Kind.of(schema.replaceAll("-.*|\\.json", "")).orElse(null);
    if (path.endsWith(".md")) {
      Matcher parts = FRONT_MATTER.matcher(yaml);
      if (!parts.matches()) {
        return Optional.empty();
      }
      yaml = parts.group(1);
    } else if (yaml.startsWith("\uFEFF")) {
      yaml = yaml.substring(1);
    }
    Optional<JsonNode> value = CoreYaml.read(yaml);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String read = path.endsWith(".md") ? "---\n" + yaml + "---\n\n" + BODIES.get(kind) : yaml;
    return Optional.of(
        new Verdict(yaml, errors(path, kind, read), schemas.get(schema).validate(value.get())));
  }

  private List<Diagnostic> errors(String path, Kind kind, String text) throws IOException {
    String name = path.substring("content/".length());
    var folder = new ContentFile.Folder(root.resolve("content"), "content");
    var file = new ContentFile(folder, name, Stamp.UNKNOWN);
    Files.createDirectories(file.path().getParent());
    Files.writeString(file.path(), text);
    Files.writeString(file.path().resolveSibling("document.css"), "");
    var diagnostics = new Diagnostics(false);
    var reader = new ContentReader(root.resolve("content"), "content", true, diagnostics);
    var tree = new ContentTree("content", List.of(), List.of(), List.of(), file, file, file);
    if (kind != null) {
      reader.read(new EntryFile(file, kind, "slug", List.of()), new Digest(), diagnostics);
    } else if (name.startsWith("site")) {
      reader.settings(tree);
    } else if (name.startsWith("categories")) {
      reader.categories(tree);
    } else {
      reader.authors(tree);
    }
    var errors = new ArrayList<Diagnostic>(diagnostics.all());
    errors.removeIf(d -> d.severity() != Severity.ERROR);
    return errors;
  }
}

package rolebook.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.SiteModel.Entry;

/** Writes a site's content folder, in one of the many ways that mean the same. */
public final class SiteWriter {
  /** How entries are written that can be Markdown or data. */
  public enum Form {
    MARKDOWN,
    YAML,
    /** Some so, some so. */
    MIXED
  }

  private static final Pattern MARK = Pattern.compile(Target.OPEN + "[^" + Target.CLOSE + "]*.");
  private static final Pattern BLANK = Pattern.compile(Wording.BLANK + "(?=([A-Za-z])?)");

  private final SiteModel site;
  private final Form form;
  private final boolean folders;
  private final Chance chance;
  private final Map<String, String> paths = new HashMap<>();

  /**
   * @param folders whether roles and letters are put into folders
   * @param seed decides everything else
   */
  public SiteWriter(SiteModel site, Form form, boolean folders, long seed) {
    this.site = site;
    this.form = form;
    this.folders = folders;
    this.chance = new Chance(seed);
  }

  /** Writes the content folder into a project's folder, the files in any order. */
  public void write(Path project) throws IOException {
    Map<String, byte[]> files = files();
    for (String file : chance.<String>shuffled(files.keySet())) {
      Path path = project.resolve("content").resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, files.get(file));
    }
  }

  private Map<String, byte[]> files() {
    site.entries().forEach(entry -> paths.put(entry.kind() + " " + entry.slug(), path(entry)));
    var files = new LinkedHashMap<String, byte[]>();
    files.put("site.yaml", bytes(yaml("site.yaml").keys(site.settings())));
    files.put("categories.yaml", bytes(yaml("categories.yaml").list(site.categories())));
    files.put("authors.yaml", bytes(yaml("authors.yaml").list(site.authors())));
    for (Entry entry : site.entries()) {
      String path = path(entry);
      files.put(path, bytes(path.endsWith(".md") ? markdown(entry, path) : data(entry, path)));
      if (entry.kind().equals("template")) {
        files.put(path.replace("template.yaml", "document.css"), bytes(".document { top: 0 }\n"));
      }
    }
    site.assets().forEach((path, bytes) -> files.put("assets/" + path, bytes));
    return files;
  }

  private YamlWriter yaml(String path) {
    return new YamlWriter(chance, text -> text(text, path));
  }

  private String markdown(Entry entry, String path) {
    String body = new MarkdownWriter(chance, text -> text(text, path)).write(entry.body());
    return "---\n" + yaml(path).keys(entry.keys()) + "---\n\n" + body;
  }

  private String data(Entry entry, String path) {
    var keys = new LinkedHashMap<>(entry.keys());
    if (entry.body() != null) {
      keys.putAll(new BodyKeys(chance).of(entry.body()));
    }
    return (chance.oneIn(4) ? "---\n" : "") + yaml(path).keys(keys);
  }

  /** A file's bytes; every editor ends lines in its own way. */
  private byte[] bytes(String text) {
    String mark = chance.oneIn(6) ? "\uFEFF" : "";
    String lines = chance.oneIn(6) ? text.replace("\n", "\r\n") : text;
    return (mark + lines).getBytes(StandardCharsets.UTF_8);
  }

  private String path(Entry entry) {
    String slug = entry.slug();
    boolean even = slug.length() % 2 == 0;
    String ending = form == Form.YAML || (form == Form.MIXED && even) ? ".yaml" : ".md";
    return switch (entry.kind()) {
      case "template" -> "templates/" + slug + "/template.yaml";
      case "page" -> "pages/" + slug + ".md";
      default -> entry.kind() + "s/" + folder(slug) + slug + ending;
    };
  }

  private String folder(String slug) {
    if (!folders) {
      return "";
    }
    return switch (slug.hashCode() & 3) {
      case 0 -> "Ordner mit Namen/";
      case 1 -> "z/" + slug + "/";
      case 2 -> "a.md/";
      default -> "";
    };
  }

  /** Writes a text's links, and its blanks as blanks or line ends. */
  private String text(String text, String from) {
    String linked =
        MARK.matcher(text)
            .replaceAll(m -> Matcher.quoteReplacement(address(Target.of(m.group()), from)));
    return BLANK
        .matcher(linked)
        .replaceAll(m -> m.group(1) != null && chance.oneIn(4) ? "\n" : " ");
  }

  private String address(Target target, String from) {
    String fragment = target.fragment().isEmpty() ? "" : "#" + target.fragment();
    if (target.kind().equals("asset")) {
      String path = Addresses.encoded(target.slug());
      return chance.oneIn(2) ? "/" + path : Addresses.relative(from, "assets/" + path);
    }
    String file = paths.get(target.kind() + " " + target.slug());
    return switch (chance.between(0, file == null ? 1 : 2)) {
      case 0 -> target.kind() + ":" + target.slug() + fragment;
      case 1 -> Addresses.of(target.kind(), target.slug()) + fragment;
      default -> Addresses.relative(from, Addresses.encoded(file)) + fragment;
    };
  }
}

package rolebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rolebook.Trees;
import rolebook.generator.Chance;

/** Edits by chance what is no entry: settings, assets, and a theme that extends the default one. */
public final class SiteEdits {
  private static final Path DEFAULT = Path.of("themes/default");

  /** Draws a warning. */
  private static final String STYLED = "<p style=\"top: 0\">${";

  private final Path root;
  private final Path content;
  private final Path theme;
  private final Chance chance;
  private int number;

  public SiteEdits(Path root, Chance chance) throws IOException {
    this.root = root;
    this.content = root.resolve("content");
    this.theme = root.resolve("themes/own");
    this.chance = chance;
    Trees.write(theme.resolve("theme.yaml"), "name: Own\nextends: default\n");
  }

  /** Draws a warning on every page that shows cards. */
  public void warn() throws IOException {
    view("cards.ftlh", "<p>${", STYLED);
  }

  /** Changes the settings; says how. */
  public String settings() throws IOException {
    number++;
    return switch (chance.between(0, 7)) {
      case 0 -> set("title", "Title " + number);
      case 1 -> set("tagline", "Tagline " + number);
      case 2 -> set("language", chance.pick("en", "de", "tr"));
      case 3 -> set("theme", chance.pick("own", "default"));
      case 4 -> set("url", chance.pick("https://a.example/", "https://b.example/c/"));
      case 5 -> replace("categories.yaml", "Field", "Field " + number);
      case 6 -> append("authors.yaml", "- id: more-%1$d\n  name: More %1$d\n".formatted(number));
      default -> append("categories.yaml", "- id: c-%1$d\n  name: C\n".formatted(number)); // wrong
    };
  }

  /** Gives the project a default theme with one font, which is copied sooner. */
  public void useFewFonts() throws IOException {
    Path few = root.resolve("themes/default");
    Trees.copy(DEFAULT.resolve("views"), few.resolve("views"));
    Trees.copy(DEFAULT.resolve("share"), few.resolve("share"));
    Trees.write(few.resolve("theme.yaml"), "name: Default\nfonts: [jost]\n");
    Path assets = DEFAULT.resolve("assets");
    for (String asset : Trees.files(assets)) {
      if (!asset.startsWith("fonts/") || asset.startsWith("fonts/jost")) {
        Path copy = few.resolve("assets").resolve(asset);
        Files.createDirectories(copy.getParent());
        Files.copy(assets.resolve(asset), copy);
      }
    }
  }

  /** Publishes all extra files from now on, pictures only if they are asked for: they take time. */
  public void publishExtras(boolean pictures) throws IOException {
    set("extras", "[print, markdown, llms" + (pictures ? ", share-images]" : "]"));
  }

  /** Uses the theme of its own from now on. */
  public String useOwnTheme() throws IOException {
    return set("theme", "own");
  }

  /** Changes an asset; says how. */
  public String asset() throws IOException {
    number++;
    Path assets = content.resolve("assets");
    String file = chance.pick(Trees.files(assets));
    switch (chance.between(0, 7)) {
      case 0 -> Trees.write(assets.resolve("added/" + number + "/file.txt"), "added " + number);
      case 1 -> {
        Files.delete(assets.resolve(file)); // a mistake where a page shows it
        Folders.deleteEmptyAbove(assets.resolve(file), assets);
        return "deleted asset " + file;
      }
      case 2 -> {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"9\"/>\n";
        Trees.write(assets.resolve("b%20&c#1.svg"), svg.formatted(number));
        return "the size of a picture";
      }
      case 3 -> {
        return toggle(assets.resolve("favicon.svg"));
      }
      case 4 -> {
        return toggle(assets.resolve("_headers"));
      }
      case 5 -> {
        Path notes = assets.resolve("extra/notes");
        boolean file1 = Files.isRegularFile(notes);
        if (Files.exists(notes)) {
          Folders.delete(notes);
        }
        Trees.write(file1 ? notes.resolve("inside.txt") : notes, "notes " + number);
        return "a file for a folder, or back";
      }
      default -> {
        String text = Files.size(assets.resolve(file)) < 100 ? "now " + number : "";
        Path path = file.endsWith(".png") || text.isEmpty() ? assets.resolve("a.txt") : null;
        Trees.write(path == null ? assets.resolve(file) : path, text + number);
        return "the text of asset " + file;
      }
    }
    return "added an asset";
  }

  /** Changes the theme; says how. */
  public String theme(String role) throws IOException {
    number++;
    Path asset = theme.resolve("assets/own.css");
    return switch (chance.between(0, 9)) {
      case 0 -> view("layout.ftlh", "Skip to", "Skip " + number + " to");
      case 1 -> view("cards.ftlh", "${card.summary}", "${card.summary} " + number);
      case 2 -> view("cards.ftlh", "<p>${", STYLED);
      case 3 -> view("start.ftlh", "</", number + "</");
      case 4 -> {
        String place = chance.pick("", "#tips", "#faq", "#bullets", "#Skills");
        String link =
            "<a href=\"${site.home}resume-examples/%s/%s\">there</a></".formatted(role, place);
        yield view(
            chance.pick("not-found.ftlh", "home.ftlh"), "</@", link.replace("a></", "a></@"));
      }
      case 5 -> {
        Folders.delete(theme.resolve("views"));
        yield "no views of its own";
      }
      case 6 -> toggle(asset);
      case 7 -> {
        Trees.write(asset, ".own { top: %dpx }\n".formatted(number));
        yield "an asset of the theme";
      }
      case 8 -> view("document-resume.ftlh", "<header", "<header title=\"" + number + "\"");
      default -> {
        Trees.write(theme.resolve("theme.yaml"), "name: Own " + number + "\nextends: default\n");
        yield "the name of the theme";
      }
    };
  }

  private String toggle(Path file) throws IOException {
    if (Files.exists(file)) {
      Files.delete(file);
      return "deleted " + root.relativize(file);
    }
    Trees.write(file, "/* " + number + " */\n");
    return "added " + root.relativize(file);
  }

  private String view(String name, String text, String by) throws IOException {
    Path own = theme.resolve("views").resolve(name);
    Path now = Files.exists(own) ? own : DEFAULT.resolve("views").resolve(name);
    Trees.write(own, Files.readString(now).replace(text, by));
    return by + " in " + name;
  }

  private String set(String key, String value) throws IOException {
    Path file = content.resolve("site.yaml");
    String text =
        Files.readString(file)
            .replaceAll("(?m)^(\uFEFF?)[\"']?" + key + "[\"']?\\s*:.*\n?(?:[ \t].*\n?)*", "$1");
    Files.writeString(file, text + (text.endsWith("\n") ? "" : "\n") + key + ": " + value + "\n");
    return key + ": " + value;
  }

  private String replace(String file, String text, String by) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, Files.readString(path).replace(text, by));
    return by + " in " + file;
  }

  private String append(String file, String text) throws IOException {
    Path path = content.resolve(file);
    String before = Files.readString(path);
    Files.writeString(path, before + (before.endsWith("\n") ? "" : "\n") + text);
    return "more in " + file;
  }
}

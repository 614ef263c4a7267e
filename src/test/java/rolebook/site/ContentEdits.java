package rolebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.Trees;
import rolebook.generator.Chance;

/** Edits entries by chance, as writers do; some of the edits are mistakes. */
public final class ContentEdits {
  private static final Pattern FRONT = Pattern.compile("(\uFEFF?---\r?\n)((?s:.*?)\n)(---\r?\n)");

  private final Path content;
  private final Chance chance;
  private int number;

  public ContentEdits(Path content, Chance chance) {
    this.content = content;
    this.chance = chance;
  }

  /** Draws warnings: an alias that all roles share, and a template that is not proven. */
  public void warn() throws IOException {
    for (String role : files("roles/.*")) {
      set(role, "aliases: [Everyone]");
    }
    String template = chance.pick(files("templates/.*"));
    set(template, "columns: 1");
    set(template, "ats: true");
  }

  /** Makes an edit that leaves every file where it is; says what was edited. */
  public String edit() throws IOException {
    number++;
    String role = chance.pick(files("roles/.*"));
    String letter = chance.pick(files("letters/.*"));
    String template = chance.pick(files("templates/.*[.]yaml"));
    String any = chance.pick(files("(roles|letters|pages)/.*"));
    String other = slug(chance.pick(files("roles/.*")));
    String look = slug(template);
    return switch (chance.between(0, 24)) {
      case 0, 1, 2, 3 -> begin(any, "Text " + number + ".");
      case 4 -> begin(any, "See [there](role:%s).".formatted(other));
      case 5 -> begin(any, "See [there](role:%s#tips).".formatted(other));
      case 6 -> begin(any, "![](/images/a%20chart.png)");
      case 7 -> set(any, "title: Intern Title " + number);
      case 8 ->
          set(any, "summary: " + "A summary that is as long as it has to be and has a " + number);
      case 9 -> set(role, "aliases: [" + chance.pick("Shared", "Own " + number, "shared") + "]");
      case 10 -> set(role, "related: [" + other + "]");
      case 11 -> set(role, "category: " + chance.pick("care", "engineering", "arts-3", "empty"));
      case 12 -> set(role, "templates: [" + look + "]");
      case 13 -> set(role, "letter: " + slug(letter));
      case 14 -> set(role, chance.pick("noun", "plural") + ": noun " + number);
      case 15 -> set(any, "updated: 20" + chance.between(10, 24) + "-02-03");
      case 16 -> set(any, "draft: " + chance.pick("true", "false"));
      case 17 -> set(any, "formerly: [once-" + chance.pick("" + number, other) + "]");
      case 18 -> set(letter, "templates: [{id: " + look + ", why: It has a " + number + "}]");
      case 19 -> set(letter, "role: " + other);
      case 20 -> remove(letter, chance.pick("templates", "role", "title", "sample"));
      case 21 ->
          remove(any, chance.pick("author", "reviewer", "aliases", "sample", "formerly", "skills"));
      case 22 ->
          set(
              template,
              chance.pick(
                  "order: " + number,
                  "name: Look " + number,
                  "tone: " + chance.pick("classic", "modern", "creative"),
                  "fits: [" + chance.pick("care", "arts-3") + "]",
                  "ats: true",
                  "fonts: [jost]",
                  "columns: " + chance.pick("1", "2")));
      case 23 -> {
        String css = template.replace("template.yaml", "document.css");
        yield write(css, ".document { top: " + number + "px }\n", "a stylesheet");
      }
      default -> begin(any, "A mistake: [nowhere](role:nowhere-%d), [^9].".formatted(number));
    };
  }

  /** Adds a file, moves it, or takes it away; says what was done. */
  public String move() throws IOException {
    number++;
    List<String> all = files("(roles|letters|pages)/.*");
    List<String> loose = files(".*(lonely|added|renamed).*[.](md|yaml)");
    String file = chance.pick(loose.isEmpty() || chance.oneIn(4) ? all : loose);
    String ending = file.substring(file.lastIndexOf('.'));
    String folder = file.substring(0, file.indexOf('/') + 1);
    boolean template = folder.equals("templates/");
    switch (chance.between(0, 5)) {
      case 0 -> {
        Files.delete(content.resolve(file));
        if (template) {
          Files.delete(content.resolve(file).resolveSibling("document.css"));
          Folders.deleteEmptyAbove(content.resolve(file), content);
        }
        return "deleted " + file;
      }
      case 1, 2 -> {
        if (!template) {
          String added = folder + "added-" + number + ending;
          Trees.write(content.resolve(added), Files.readString(content.resolve(file)));
          return remove(added, "formerly") + " as a new one like " + file;
        }
        String to = "templates/added-" + number + "/";
        Trees.copy(content.resolve(file).getParent(), content.resolve(to));
        return "added " + to;
      }
      case 3, 4 -> {
        String slug = slug(file);
        if (chance.oneIn(2)) {
          set(file, "formerly: [" + slug + "]");
        }
        Path from = content.resolve(file);
        from = template ? from.getParent() : from;
        Path to = from.resolveSibling("renamed-" + number + (template ? "" : ending));
        Files.move(from, to);
        return "renamed " + file + " to " + to.getFileName();
      }
      default -> {
        if (template) {
          return set(file, "order: " + number);
        }
        Path to = content.resolve(folder + "Folder " + number + "/" + slug(file) + ending);
        Files.createDirectories(to.getParent());
        Files.move(content.resolve(file), to);
        return "moved " + file;
      }
    }
  }

  private List<String> files(String pattern) throws IOException {
    return Trees.files(content).stream()
        .filter(file -> file.matches(pattern) && file.matches(".*[.](md|yaml)"))
        .filter(file -> file.matches("(roles|letters|pages|templates)/.*"))
        .toList();
  }

  private static String slug(String file) {
    String[] names = file.split("/", -1);
    String name = names[names.length - 1];
    return name.equals("template.yaml")
        ? names[names.length - 2]
        : name.substring(0, name.lastIndexOf('.'));
  }

  private String begin(String file, String paragraph) throws IOException {
    String text = Files.readString(content.resolve(file));
    Matcher front = FRONT.matcher(text);
    if (!file.endsWith(".md") || !front.lookingAt()) {
      return set(file, "noun: another " + number);
    }
    String more = "\n" + paragraph + "\n\n";
    return write(file, text.substring(0, front.end()) + more + text.substring(front.end()), "text");
  }

  /** Sets a key, given as a line of YAML. */
  private String set(String file, String line) throws IOException {
    return keys(file, line.substring(0, line.indexOf(':')), line + "\n");
  }

  private String remove(String file, String key) throws IOException {
    return keys(file, key, "");
  }

  private String keys(String file, String key, String line) throws IOException {
    String text = Files.readString(content.resolve(file));
    Matcher front = FRONT.matcher(text);
    boolean md = file.endsWith(".md") && front.lookingAt();
    int from = md ? front.start(2) : 0;
    int to = md ? front.end(2) : text.length();
    String keys = text.substring(from, to);
    String rest =
        Pattern.compile("(?m)^(\uFEFF?)[\"']?" + key + "[\"']?\\s*:.*\n?(?:[ \t#-].*\n?|\r?\n)*")
            .matcher(keys)
            .replaceFirst("$1");
    String end = rest.isEmpty() || rest.endsWith("\n") ? "" : "\n";
    String now = text.substring(0, from) + rest + end + line + text.substring(to);
    return write(file, now, line.isEmpty() ? "no " + key : line.strip());
  }

  private String write(String file, String text, String what) throws IOException {
    Files.writeString(content.resolve(file), text);
    return what + " in " + file;
  }

  /** The slugs of all roles that the content has now. */
  public List<String> roles() throws IOException {
    var slugs = new ArrayList<String>();
    files("roles/.*").forEach(file -> slugs.add(slug(file)));
    return slugs;
  }
}

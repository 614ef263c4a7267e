package rolebook.hostile;

import java.nio.charset.Charset;
import java.util.List;
import java.util.SortedMap;
import rolebook.generator.Chance;

/** Mutations of which files there are and what they are called. */
final class TreeMutations {
  /** Names that this machine's locale can say; the same on every machine with UTF-8. */
  private static final List<String> NAMES =
      List.of(
              "x.md",
              "x.yaml",
              "x.yml",
              "x.markdown",
              "x.txt",
              "x",
              "X.md",
              "a_b.md",
              "-a-.md",
              "a--b.md",
              "404.md",
              "categories.md",
              "resume-examples.md",
              "assets.md",
              ".hidden.md",
              "_draft.md",
              ".md",
              "..md",
              "a..md",
              "a.b.md",
              " .md",
              " a .md",
              "a\tb.md",
              "a\nb.md",
              "a\u0001b.md",
              "a\\b.md",
              "a&b<c>\"d'.md",
              "%2e%2e.md",
              "a#b?c.md",
              "a:b.md",
              "${x}.md",
              "nul.md",
              "index.html",
              "sitemap.xml",
              "robots.txt",
              "feed.xml",
              "_headers",
              ".rolebook",
              "\u00DCn\u00EF.md",
              "e\u0301.md",
              "\u202Eabc.md",
              "\u0130.md",
              "\uD83D\uDE00.md",
              "a\u2028b.md",
              "\uFF0E.md",
              "a".repeat(80) + ".md",
              "a".repeat(250) + ".md",
              "a".repeat(250),
              "x.svg",
              "x.png",
              "x.css",
              "x.js",
              "x.ftlh",
              "document.css",
              "template.yaml",
              "template.yml",
              "proof.json",
              "theme.yaml",
              "site.yaml",
              "style.css")
          .stream()
          .filter(
              n ->
                  Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(n))
          .toList();

  private static final List<String> FOLDERS =
      List.of(
          "content/",
          "content/roles/",
          "content/roles/a/b/",
          "content/roles/_x/",
          "content/letters/",
          "content/pages/",
          "content/templates/",
          "content/templates/x/",
          "content/templates/plain/",
          "content/templates/A b/",
          "content/assets/",
          "content/assets/a b/",
          "content/assets/resume-examples/",
          "content/assets/assets/",
          "content/nope/",
          "themes/tiny/",
          "themes/default/",
          "themes/default/views/",
          "themes/default/assets/",
          "themes/default/assets/a b/",
          "themes/tiny/assets/",
          "themes/tiny/views/");
  private static final List<String> TARGETS =
      List.of(
          "/etc/passwd",
          "/etc",
          "/nope",
          ".",
          "..",
          "../..",
          "nurse.md",
          "site.yaml",
          "/proc/self/mem",
          "");

  /** The files of all cases, by their paths from the folder of a case. */
  private final List<SortedMap<String, String>> cases;

  TreeMutations(List<SortedMap<String, String>> cases) {
    this.cases = cases;
  }

  List<TreeMutation> all() {
    return List.of(
        TreeMutations::rename,
        TreeMutations::rename,
        TreeMutations::delete,
        TreeMutations::empty,
        TreeMutations::swap,
        TreeMutations::copy,
        TreeMutations::splice,
        TreeMutations::splice,
        TreeMutations::folder,
        TreeMutations::link,
        TreeMutations::large,
        this::layOver,
        this::layOver,
        this::layOver);
  }

  private static String any(Tree tree, Chance chance) {
    return chance.pick(List.copyOf(tree.files().keySet()));
  }

  /** A new path: in the same folder or in another one, with an odd name or the same one. */
  private static String elsewhere(String path, Chance chance) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String name = path.substring(folder.length());
    return switch (chance.between(0, 3)) {
      case 0 -> chance.pick(FOLDERS) + name;
      case 1 -> chance.pick(FOLDERS) + chance.pick(NAMES);
      default -> folder + chance.pick(NAMES);
    };
  }

  private static String rename(Tree tree, Chance chance) {
    String from = any(tree, chance);
    String to = elsewhere(from, chance);
    String bytes = tree.file(from);
    tree.remove(from);
    tree.put(to, bytes);
    return "rename " + from + " to " + to;
  }

  private static String delete(Tree tree, Chance chance) {
    String path = any(tree, chance);
    if (tree.files().size() > 1) {
      tree.remove(path);
    }
    return "delete " + path;
  }

  private static String empty(Tree tree, Chance chance) {
    String path = any(tree, chance);
    tree.put(path, chance.pick("", "\n", " ", "\0", "---\n---\n", "{}", "[]"));
    return "empty " + path;
  }

  private static String swap(Tree tree, Chance chance) {
    String one = any(tree, chance);
    String other = any(tree, chance);
    String bytes = tree.file(one);
    tree.put(one, tree.file(other));
    tree.put(other, bytes);
    return "swap " + one + " and " + other;
  }

  private static String copy(Tree tree, Chance chance) {
    String from = any(tree, chance);
    String to = elsewhere(from, chance);
    tree.put(to, tree.files().get(from));
    return "copy " + from + " to " + to;
  }

  /** The head of one file and the tail of another. */
  private static String splice(Tree tree, Chance chance) {
    String one = any(tree, chance);
    String other = any(tree, chance);
    String head = tree.file(one);
    String tail = tree.file(other);
    tree.put(
        one,
        head.substring(0, chance.between(0, head.length()))
            + tail.substring(chance.between(0, tail.length())));
    return "splice " + one + " with " + other;
  }

  private static String folder(Tree tree, Chance chance) {
    String path = any(tree, chance);
    String folder = chance.oneIn(2) ? path : elsewhere(path, chance);
    tree.putFolder(folder);
    return "folder " + folder;
  }

  private static String link(Tree tree, Chance chance) {
    String path = any(tree, chance);
    String link = chance.oneIn(2) ? path : elsewhere(path, chance);
    String target = chance.pick(TARGETS);
    String to = target.isEmpty() ? link.substring(link.lastIndexOf('/') + 1) : target;
    tree.putLink(link, to);
    return "link " + link + " to " + to;
  }

  private static String large(Tree tree, Chance chance) {
    String path = any(tree, chance);
    String bytes = tree.file(path);
    int times = 100_000 / Math.max(1, bytes.length()) + chance.between(0, 2);
    tree.put(path, bytes.repeat(times));
    return "large " + path;
  }

  /** Puts a file of a case, with or without mistakes, where it is in the case. */
  private String layOver(Tree tree, Chance chance) {
    SortedMap<String, String> files = chance.pick(cases);
    String path = chance.pick(List.copyOf(files.keySet()));
    String to = chance.oneIn(5) ? any(tree, chance) : path;
    tree.put(to, files.get(path));
    return "lay over " + to;
  }
}

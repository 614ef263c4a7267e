package rolebook.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.Trees;
import rolebook.generator.SiteGenerator;
import rolebook.generator.SiteWriter;
import rolebook.generator.SiteWriter.Form;

/**
 * A site without mistakes, from which mutants are made.
 *
 * @param name what it is called in messages
 * @param tree its content and themes
 * @param arguments how it is built
 */
record Corpus(String name, Tree tree, List<String> arguments) {
  private static final Path CASES = Path.of("src/test/cases");

  /** The small sites of the cases that must build. */
  static List<Corpus> cases() throws IOException {
    var corpora = new ArrayList<Corpus>();
    for (Path folder : folders(CASES.resolve("ok"))) {
      Tree tree = tree(CASES.resolve("base"));
      read(folder).forEach(tree::put);
      for (String removed : lines(folder.resolve("remove.txt"))) {
        tree.remove(removed);
      }
      var arguments = new ArrayList<>(List.of("build"));
      arguments.addAll(lines(folder.resolve("arguments.txt")));
      corpora.add(new Corpus("case " + folder.getFileName(), tree, List.copyOf(arguments)));
    }
    return corpora;
  }

  /** This project's own site. */
  static Corpus project() throws IOException {
    return new Corpus("project", tree(Path.of("")), List.of("build"));
  }

  /** A site made by chance, with this project's theme. */
  static Corpus generated(Path scratch, long seed) throws IOException {
    new SiteWriter(SiteGenerator.site(seed), Form.MIXED, false, seed).write(scratch);
    Tree tree = tree(scratch);
    Trees.contents(Path.of("themes")).forEach((path, bytes) -> tree.put("themes/" + path, bytes));
    return new Corpus("generated " + seed, tree, List.of("build"));
  }

  /** The content and themes of every case, with mistakes and without. */
  static List<SortedMap<String, String>> pieces() throws IOException {
    var pieces = new ArrayList<SortedMap<String, String>>();
    for (Path group : folders(CASES)) {
      for (Path folder : folders(group)) {
        SortedMap<String, String> files = read(folder);
        if (!files.isEmpty()) {
          pieces.add(files);
        }
      }
    }
    return pieces;
  }

  private static Tree tree(Path folder) throws IOException {
    var tree = new Tree();
    read(folder).forEach(tree::put);
    return tree;
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    for (String top : List.of("content", "themes")) {
      for (String file : Trees.files(folder.resolve(top))) {
        Path path = folder.resolve(top).resolve(file);
        if (Files.isRegularFile(path)) {
          files.put(top + "/" + file, Bytes.read(path));
        }
      }
    }
    return files;
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}

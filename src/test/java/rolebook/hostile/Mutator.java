package rolebook.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import rolebook.generator.Chance;

/** Makes mutants: the same for the same seed. Thread-safe. */
final class Mutator {
  private static final Map<String, List<Mutation>> BY_ENDING =
      Map.of(
          "md", MarkdownMutations.ALL,
          "yaml", YamlMutations.ALL,
          "json", YamlMutations.ALL,
          "css", StyleMutations.ALL,
          "ftlh", ViewMutations.ALL);

  private final List<List<Corpus>> corpora;
  private final List<TreeMutation> treeMutations;

  /**
   * @param corpora the sites to make mutants from, in groups that are taken equally often
   * @param pieces files to put into them
   */
  Mutator(List<List<Corpus>> corpora, List<SortedMap<String, String>> pieces) {
    this.corpora = corpora;
    this.treeMutations = new TreeMutations(pieces).all();
  }

  Mutant mutant(long seed) {
    var chance = new Chance(seed);
    Corpus corpus = chance.pick(chance.pick(corpora));
    Tree tree = corpus.tree().copy();
    var steps = new ArrayList<String>();
    String top = chance.oneIn(4) ? "themes/" : "content/";
    String file = file(tree, top, chance);
    int count = chance.oneIn(3) ? chance.between(2, 6) : 1;
    for (int i = 0; i < count; i++) {
      if (chance.oneIn(8)) {
        steps.add(chance.pick(treeMutations).apply(tree, chance));
        continue;
      }
      file = tree.files().containsKey(file) && !chance.oneIn(4) ? file : file(tree, top, chance);
      Mutation mutation = mutation(file, chance);
      tree.put(file, mutation.apply(tree.file(file), chance));
      steps.add("change " + file);
    }
    return new Mutant(seed, corpus, tree, steps);
  }

  /** A file of each ending about equally often, as long as there is one. */
  private static String file(Tree tree, String top, Chance chance) {
    String ending =
        chance.pick(".md", ".md", ".md", ".yaml", ".yaml", ".css", ".ftlh", ".ftlh", "");
    List<String> all = List.copyOf(tree.files().keySet());
    List<String> below = all.stream().filter(path -> path.startsWith(top)).toList();
    List<String> wanted = below.stream().filter(path -> path.endsWith(ending)).toList();
    return chance.pick(!wanted.isEmpty() ? wanted : !below.isEmpty() ? below : all);
  }

  private static Mutation mutation(String file, Chance chance) {
    List<Mutation> own = BY_ENDING.get(file.substring(file.lastIndexOf('.') + 1));
    return switch (chance.between(0, 9)) {
      case 0, 1 -> chance.pick(ByteMutations.ALL);
      case 2 -> chance.pick(LineMutations.ALL);
      case 3, 4, 5 -> chance.pick(file.endsWith(".md") ? YamlMutations.ALL : or(own));
      default -> chance.pick(or(own));
    };
  }

  private static List<Mutation> or(List<Mutation> own) {
    return own == null ? ByteMutations.ALL : own;
  }
}

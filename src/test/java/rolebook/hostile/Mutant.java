package rolebook.hostile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A site spoiled by chance.
 *
 * @param seed makes the same mutant again
 * @param corpus the site that it was made from
 * @param tree what it became
 * @param steps what was done to it
 */
record Mutant(long seed, Corpus corpus, Tree tree, List<String> steps) {

  /** Whether the theme is as it was, so that what a page holds can be told. */
  boolean hasTheThemeOfItsCorpus() {
    return changed().stream().noneMatch(path -> path.startsWith("themes/"));
  }

  /** The paths of all that was changed, added or taken away. */
  Set<String> changed() {
    var changed = new TreeSet<String>(tree.links().keySet());
    changed.addAll(tree.folders());
    tree.files()
        .forEach(
            (path, bytes) -> {
              if (!bytes.equals(corpus.tree().file(path))) {
                changed.add(path);
              }
            });
    for (String path : corpus.tree().files().keySet()) {
      if (!tree.files().containsKey(path)) {
        changed.add(path);
      }
    }
    return changed;
  }

  @Override
  public String toString() {
    return "-Dmutants=1 -Dseed=%s (%s: %s)"
        .formatted(seed, corpus.name(), String.join("; ", steps));
  }
}

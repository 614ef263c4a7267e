package rolebook.hostile;

import rolebook.generator.Chance;

/** One way to spoil a project's folder; says what it did. */
interface TreeMutation {
  String apply(Tree tree, Chance chance);
}

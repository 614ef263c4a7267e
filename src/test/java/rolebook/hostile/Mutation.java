package rolebook.hostile;

import rolebook.generator.Chance;

/** One way to spoil the bytes of a file, given and returned as text, one character a byte. */
interface Mutation {
  String apply(String bytes, Chance chance);
}

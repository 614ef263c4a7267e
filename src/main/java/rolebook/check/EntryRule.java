package rolebook.check;

import rolebook.diagnostic.Diagnostics;

/** A rule that looks at one entry and knows no other. */
interface EntryRule extends Rule {
  /** Reports what in an entry breaks the rule, each at its place. */
  void check(WrittenEntry entry, Diagnostics diagnostics);
}

package rolebook.check;

import rolebook.diagnostic.Diagnostics;

/** A rule that looks at all entries together. */
interface SiteRule extends Rule {
  /** Reports what on the site breaks the rule, each at its place. */
  void check(WrittenSite site, Diagnostics diagnostics);
}

package rolebook.check;

import java.util.HashSet;
import java.util.Set;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.Kind;
import rolebook.guide.Role;

/** Some other entry links to each guide, or names it as related. */
final class UnlinkedGuide implements SiteRule {
  @Override
  public Code code() {
    return Code.UNLINKED_GUIDE;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenSite site, Diagnostics diagnostics) {
    Guide guide = site.guide();
    if (guide.roles().size() < 2) {
      return; // nobody could
    }
    var linked = new HashSet<String>();
    for (Entry entry : site.linking()) {
      linked.addAll(targets(entry, guide));
    }
    for (Role role : guide.roles()) {
      Checked checked = site.of(role);
      if (checked != null && !linked.contains(guide.href(role.address()))) {
        diagnostics.report(
            code(),
            checked.title(),
            "no other guide, letter or page links to this guide",
            "link to it with [%s](role:%s), or name it under 'related' of a neighbour"
                .formatted(role.noun(), role.slug()));
      }
    }
  }

  /** The addresses of the pages that an entry leads to, but for its own. */
  private static Set<String> targets(Entry entry, Guide guide) {
    var targets = new HashSet<String>();
    guide
        .destinations(entry)
        .values()
        .forEach(target -> targets.add(target.href().split("[?#]", 2)[0]));
    if (entry instanceof Role role) {
      role.related().forEach(other -> targets.add(guide.href(Kind.ROLE.address(other.value()))));
    }
    targets.remove(guide.href(entry.address()));
    return targets;
  }
}

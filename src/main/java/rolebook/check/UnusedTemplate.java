package rolebook.check;

import java.util.HashSet;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Guide;
import rolebook.guide.ResumeTemplate;

/** Some guide or letter recommends each template. */
final class UnusedTemplate implements SiteRule {
  @Override
  public Code code() {
    return Code.UNUSED_TEMPLATE;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenSite site, Diagnostics diagnostics) {
    Guide guide = site.guide();
    var used = new HashSet<String>();
    guide.roles().forEach(r -> r.pairings().forEach(p -> used.add(p.template().value())));
    guide.letters().forEach(l -> guide.pairings(l).forEach(p -> used.add(p.template().value())));
    for (ResumeTemplate template : guide.templates()) {
      if (!used.contains(template.slug())) {
        diagnostics.report(
            code(),
            template.head().at(),
            "no guide and no letter recommends the template '%s'".formatted(template.slug()),
            "name it under 'templates' of a role that it suits");
      }
    }
  }
}

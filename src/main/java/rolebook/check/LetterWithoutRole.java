package rolebook.check;

import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Letter;

/** Every letter belongs to a role. */
final class LetterWithoutRole implements SiteRule {
  @Override
  public Code code() {
    return Code.LETTER_WITHOUT_ROLE;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenSite site, Diagnostics diagnostics) {
    for (Letter letter : site.guide().letters()) {
      Checked checked = site.of(letter);
      if (checked != null && site.guide().role(letter) == null) {
        diagnostics.report(
            code(),
            checked.title(),
            "the letter belongs to no role",
            "name one under 'role', or write the guide 'roles/%s.md'".formatted(letter.slug()));
      }
    }
  }
}

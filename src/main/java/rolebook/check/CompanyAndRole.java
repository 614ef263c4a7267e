package rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Letter;
import rolebook.guide.Located;
import rolebook.guide.Role;

/** A letter's first paragraph names the company and the role. */
final class CompanyAndRole implements SiteRule {
  @Override
  public Code code() {
    return Code.COMPANY_AND_ROLE;
  }

  @Override
  public void check(WrittenSite site, Diagnostics diagnostics) {
    for (Letter letter : site.guide().letters()) {
      Checked checked = site.of(letter);
      LetterText text = LetterText.of(checked == null ? List.of() : checked.letter());
      if (checked != null && !text.isEmpty()) {
        check(text.body().get(0), checked.companies(), names(letter, site), diagnostics);
      }
    }
  }

  private void check(
      Line first, List<String> companies, List<String> roles, Diagnostics diagnostics) {
    boolean company =
        companies.isEmpty() || companies.stream().anyMatch(name -> first.text().contains(name));
    boolean role = roles.isEmpty() || first.has(Phrases.of(roles));
    if (!company || !role) {
      String what = company ? "the role" : role ? "the company" : "the company and the role";
      diagnostics.report(
          code(),
          first.at(),
          "the first paragraph does not name " + what,
          "say in the first sentence which position it is for, and where");
    }
  }

  /** What the role may be called. */
  private static List<String> names(Letter letter, WrittenSite site) {
    @Nullable Role role = site.guide().role(letter);
    var names = new ArrayList<String>();
    if (role != null) {
      names.add(role.head().title());
      names.add(role.noun());
      names.add(role.plural());
      role.aliases().stream().map(Located::value).forEach(names::add);
    }
    String title = site.guide().title(letter);
    names.add(title.toLowerCase(Locale.ROOT).endsWith(" letter") ? "" : title);
    names.removeIf(String::isBlank);
    return names;
  }
}

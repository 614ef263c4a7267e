package rolebook.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Located;
import rolebook.guide.Role;

/**
 * An acronym stands for one role: as an alias of its own, or in brackets behind one. Linking
 * reports aliases that are the same as a whole.
 */
final class SharedAcronym implements SiteRule {
  private static final Pattern ACRONYM =
      Pattern.compile("(?:.*\\()?([A-Z](?:[.]?[A-Z0-9]){1,5})[.]?\\)?");

  private record Owner(Role role, String alias) {}

  @Override
  public Code code() {
    return Code.SHARED_ACRONYM;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenSite site, Diagnostics diagnostics) {
    List<Role> roles =
        site.guide().roles().stream().sorted(Comparator.comparing(Role::slug)).toList();
    var owners = new HashMap<String, Owner>();
    for (Role role : roles) {
      for (Located<String> alias : role.aliases()) {
        String acronym = acronym(alias.value());
        Owner owner =
            acronym == null ? null : owners.putIfAbsent(acronym, new Owner(role, alias.value()));
        if (owner != null
            && !owner.role().slug().equals(role.slug())
            && !owner.alias().equalsIgnoreCase(alias.value())) {
          diagnostics.report(
              code(),
              alias.at(),
              "'%s' also stands for the role '%s', in its alias '%s'"
                  .formatted(acronym, owner.role().slug(), owner.alias()),
              "leave it to the role that it means more often");
        }
      }
    }
  }

  /** The acronym that an alias is, or that stands in brackets behind it; null if none does. */
  private static @Nullable String acronym(String alias) {
    Matcher matcher = ACRONYM.matcher(alias);
    return matcher.matches() ? matcher.group(1).replace(".", "") : null;
  }
}

package rolebook.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.PlacedText;
import rolebook.guide.Role;

/** No bullet is nearly one of another role. */
final class NearCopies implements SiteRule {
  @Override
  public Code code() {
    return Code.NEAR_COPIES;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenSite site, Diagnostics diagnostics) {
    List<Role> roles =
        site.guide().roles().stream().sorted(Comparator.comparing(Role::slug)).toList();
    Map<Long, Role> first = new HashMap<>();
    for (Role role : roles) {
      Checked checked = site.of(role);
      if (checked != null) {
        checked.bullets().forEach(bullet -> check(bullet, role, first, diagnostics));
      }
    }
  }

  private void check(PlacedText bullet, Role role, Map<Long, Role> first, Diagnostics diagnostics) {
    var other = new Role[1];
    Shingles.ofBullet(
        Word.of(bullet.text()),
        shingle -> {
          Role owner = first.putIfAbsent(shingle, role);
          boolean copied = owner != null && !owner.slug().equals(role.slug());
          other[0] = copied && other[0] == null ? owner : other[0];
        });
    @Nullable Role owner = other[0];
    if (owner != null) {
      diagnostics.report(
          code(),
          bullet.at(),
          "the bullet is nearly one of the role '%s'".formatted(owner.slug()),
          "write what only this job does, or leave it out");
    }
  }
}

package rolebook.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Category;
import rolebook.guide.PlacedText;

/** A category that is shown has at least three roles. */
final class ThinCategory implements SiteRule {
  private static final int FEWEST = 3;

  @Override
  public Code code() {
    return Code.THIN_CATEGORY;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenSite site, Diagnostics diagnostics) {
    for (Category category : site.guide().categories()) {
      int roles = site.guide().roles(category).size();
      PlacedText id = id(category, site.categories());
      if (roles < FEWEST && id != null) {
        diagnostics.report(
            code(),
            id.at(),
            "the category '%s' has %s"
                .formatted(category.id(), roles == 1 ? "1 role" : roles + " roles"),
            "write a third guide, or join it with another category");
      }
    }
  }

  private static @Nullable PlacedText id(Category category, Map<String, PlacedText> texts) {
    return texts.entrySet().stream()
        .filter(text -> text.getKey().endsWith("/id"))
        .map(Map.Entry::getValue)
        .filter(text -> text.text().equals(category.id()))
        .findFirst()
        .orElse(null);
  }
}

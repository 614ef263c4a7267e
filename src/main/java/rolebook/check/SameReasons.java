package rolebook.check;

import java.util.ArrayList;
import java.util.List;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.PlacedText;

/** Not all templates of a page are recommended for the same reason. */
final class SameReasons implements EntryRule {
  @Override
  public Code code() {
    return Code.SAME_REASONS;
  }

  @Override
  public boolean isOfEnglish() {
    return false;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    var reasons = new ArrayList<PlacedText>();
    entry
        .wording()
        .keys()
        .forEach(
            (path, text) -> {
              if (path.startsWith("templates/") && path.endsWith("/why")) {
                reasons.add(text);
              }
            });
    List<List<String>> said =
        reasons.stream()
            .map(reason -> Word.of(reason.text()).stream().map(Word::lower).toList())
            .distinct()
            .toList();
    if (reasons.size() > 1 && said.size() == 1) {
      diagnostics.report(
          code(),
          reasons.get(1).at(),
          "all templates here have the same reason, which is none",
          "say of each what it does for this role and the others do not");
    }
  }
}

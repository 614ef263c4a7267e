package rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;
import rolebook.guide.Letter;
import rolebook.guide.PlacedText;
import rolebook.guide.Role;

/** A letter does not repeat the résumé, and ends with a next step. */
final class LetterEcho implements SiteRule {
  private static final Phrases NEXT_STEPS =
      Phrases.of(
          "call",
          "talk",
          "speak",
          "meet",
          "meeting",
          "interview",
          "visit",
          "conversation",
          "discuss",
          "hear from you",
          "reach me",
          "follow up",
          "in touch",
          "write to you");

  @Override
  public Code code() {
    return Code.LETTER_ECHO;
  }

  @Override
  public void check(WrittenSite site, Diagnostics diagnostics) {
    for (Letter letter : site.guide().letters()) {
      Checked checked = site.of(letter);
      @Nullable Role role = site.guide().role(letter);
      Checked guide = role == null ? null : site.of(role);
      LetterText text = LetterText.of(checked == null ? List.of() : checked.letter());
      if (!text.isEmpty()) {
        Set<Long> bullets = guide == null ? Set.of() : shingles(guide.bullets());
        text.body().forEach(paragraph -> checkEcho(paragraph, bullets, diagnostics));
        checkEnd(text.body().get(text.body().size() - 1), diagnostics);
      }
    }
  }

  private static Set<Long> shingles(List<PlacedText> bullets) {
    var shingles = new HashSet<Long>();
    bullets.forEach(bullet -> Shingles.of(Word.of(bullet.text()), (s, first) -> shingles.add(s)));
    return shingles;
  }

  private void checkEcho(Line paragraph, Set<Long> bullets, Diagnostics diagnostics) {
    var echoes = new HashSet<Integer>();
    Shingles.of(
        paragraph.words(),
        (shingle, first) -> {
          if (bullets.contains(shingle)) {
            echoes.add(first);
          }
        });
    echoes.stream()
        .min(Integer::compare)
        .ifPresent(
            first ->
                diagnostics.report(
                    code(),
                    paragraph.at(first, Shingles.WORDS),
                    "the letter repeats a bullet of its role, word by word",
                    "the reader has the résumé: tell how it came about instead"));
  }

  private void checkEnd(Line last, Diagnostics diagnostics) {
    if (last.text().indexOf('?') < 0 && !last.has(NEXT_STEPS)) {
      diagnostics.report(
          code(),
          last.at(),
          "the letter ends without a next step",
          "ask for a conversation, or say when you will call");
    }
  }
}

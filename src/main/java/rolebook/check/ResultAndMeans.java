package rolebook.check;

import java.util.List;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** A bullet tells a result, and by what means it came about. */
final class ResultAndMeans implements EntryRule {
  private static final Phrases MEANS =
      Phrases.of(
          "by", "using", "with", "through", "via", "from", "after", "once", "on", "under", "across",
          "so that");
  private static final Phrases RESULTS =
      Phrases.of(
          "which",
          "so that",
          "so",
          "until",
          "without",
          "fell",
          "rose",
          "dropped",
          "grew",
          "shrank",
          "cut",
          "reduced",
          "raised",
          "saved",
          "won",
          "ended",
          "increased",
          "decreased",
          "improved",
          "eliminated",
          "shortened",
          "prevented",
          "earned",
          "achieved",
          "met",
          "kept",
          "no longer",
          "within",
          "never",
          "instead of",
          "rather than");

  @Override
  public Code code() {
    return Code.RESULT_AND_MEANS;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    for (Line bullet : entry.bullets()) {
      boolean result = hasResult(bullet);
      boolean means = hasMeans(bullet);
      if (!result || !means) {
        String what =
            result ? "by what means" : means ? "what came of it" : "what came of it, nor how";
        diagnostics.report(
            code(),
            bullet.at(),
            "the bullet does not say " + what,
            result
                ? "add the means: 'by …ing', 'using …', or the tool's name"
                : means ? "add the result: what grew, fell, ended or was saved" : BOTH);
      }
    }
  }

  private static final String BOTH = "say what changed, and by doing or using what";

  private static boolean hasMeans(Line bullet) {
    List<Word> words = bullet.words();
    return bullet.has(MEANS) || words.subList(1, words.size()).stream().anyMatch(Word::isName);
  }

  private static boolean hasResult(Line bullet) {
    return Measures.in(bullet)
        || bullet.has(RESULTS)
        || bullet.text().indexOf(';') >= 0
        || endsInParticiple(bullet);
  }

  /** Whether a clause such as {@code , saving six hours} says what came of it. */
  private static boolean endsInParticiple(Line bullet) {
    List<Word> words = bullet.words();
    for (int i = 1; i < words.size(); i++) {
      boolean behindComma = bullet.text().charAt(words.get(i - 1).to()) == ',';
      if (behindComma && words.get(i).lower().endsWith("ing")) {
        return true;
      }
    }
    return false;
  }
}

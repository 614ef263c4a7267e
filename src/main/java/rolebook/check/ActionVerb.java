package rolebook.check;

import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** A bullet opens with an action verb. */
final class ActionVerb implements EntryRule {
  private static final Phrases WEAK = Phrases.of(WordList.read("weak-openings"));

  @Override
  public Code code() {
    return Code.ACTION_VERB;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    for (Line bullet : entry.bullets()) {
      int weak = WEAK.lengthAt(bullet.words(), 0);
      Word first = bullet.words().get(0);
      if (weak > 0) {
        String said = bullet.text().substring(first.from(), bullet.words().get(weak - 1).to());
        diagnostics.report(
            code(),
            bullet.at(0, weak),
            "'%s' says whose job it was, not what was done".formatted(said),
            "open with what was done: 'Led', 'Built', 'Cut' …");
      } else if (!Verbs.isPast(first.lower()) && Verbs.pastOf(first.lower()) == null) {
        diagnostics.report(
            code(),
            bullet.at(first),
            "the bullet opens with '%s', which is no action verb".formatted(first.text()),
            "open with what was done: 'Led', 'Built', 'Cut' …");
      }
    }
  }
}

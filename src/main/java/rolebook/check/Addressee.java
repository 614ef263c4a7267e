package rolebook.check;

import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostics;

/** A letter addresses a person, or else the hiring manager. */
final class Addressee implements EntryRule {
  private static final Phrases NOBODY =
      Phrases.of(
          "to whom",
          "dear sir",
          "dear sirs",
          "dear madam",
          "dear sir or madam",
          "dear recruiter",
          "dear company",
          "hello",
          "hi",
          "greetings");

  @Override
  public Code code() {
    return Code.ADDRESSEE;
  }

  @Override
  public void check(WrittenEntry entry, Diagnostics diagnostics) {
    LetterText letter = entry.letter();
    Line salutation = letter.salutation();
    if (salutation == null) {
      if (!letter.isEmpty()) {
        diagnostics.report(
            code(),
            letter.body().get(0).at(),
            "the letter addresses nobody",
            "put 'Dear' and a person's name above it, or 'Dear Hiring Manager'");
      }
      return;
    }
    boolean bare = salutation.words().size() == 1;
    int nobody = NOBODY.lengthAt(salutation.words(), 0);
    boolean named = nobody == 1 && salutation.words().size() > 1; // Hello Marcus Oyelaran
    if (bare || (nobody > 0 && !named)) {
      diagnostics.report(
          code(),
          salutation.at(),
          "'%s' addresses nobody".formatted(salutation.text().lines().findFirst().orElse("")),
          "write 'Dear' and a person's name, or 'Dear Hiring Manager'");
    }
  }
}

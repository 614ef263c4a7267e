package rolebook.check;

import rolebook.diagnostic.Code;

/** A rule of writing. Thread-safe: what it knows it knows from the start. */
interface Rule {
  /** The kind of problem that it reports, and no other. */
  Code code();

  /** Whether it rests on how English is written, and says nothing of other languages. */
  default boolean isOfEnglish() {
    return true;
  }
}

package rolebook.proof;

import java.util.List;

/** One of the things that a proof holds of every print. Points are stateless. */
sealed interface Point
    permits SameWords,
        WholeFields,
        CleanCharacters,
        Tags,
        RealFonts,
        SmallAndPlain,
        KnownForms,
        Recovery,
        WholePages {

  /** Its name, in messages. */
  String name();

  /** What it promises, in a sentence without a full stop. */
  String promise();

  /** What speaks against it: what was expected, and what was read; empty if it holds. */
  List<String> objections(Print print);
}

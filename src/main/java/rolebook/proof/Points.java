package rolebook.proof;

import java.util.ArrayList;
import java.util.List;

/** The points of a proof, in the order in which they are told. */
final class Points {
  static final List<Point> OF_A_PRINT =
      List.of(
          new SameWords(),
          new WholeFields(),
          new CleanCharacters(),
          new Tags(),
          new RealFonts(),
          new SmallAndPlain(),
          new KnownForms(),
          new Recovery(),
          new WholePages());

  private Points() {}

  /** What all of them promise. */
  static List<String> promises() {
    var promises = new ArrayList<String>(OF_A_PRINT.stream().map(Point::promise).toList());
    promises.add(Controls.PROMISE);
    return List.copyOf(promises);
  }
}

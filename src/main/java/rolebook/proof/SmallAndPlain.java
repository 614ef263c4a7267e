package rolebook.proof;

import java.util.ArrayList;
import java.util.List;

/** There is nothing in the PDF but text, and not much. */
record SmallAndPlain() implements Point {
  private static final int MOST_BYTES = 150_000;

  @Override
  public String name() {
    return "small-and-plain";
  }

  @Override
  public String promise() {
    return "No images, and less than 150 kB";
  }

  @Override
  public List<String> objections(Print print) {
    var objections = new ArrayList<String>();
    if (print.read().images() > 0) {
      objections.add("expected no images, read %s".formatted(print.read().images()));
    }
    if (print.read().bytes() >= MOST_BYTES) {
      objections.add(
          "expected less than %s bytes, read %s".formatted(MOST_BYTES, print.read().bytes()));
    }
    return objections;
  }
}

package rolebook.bench;

import java.io.IOException;

/** Something that is run in turn with others. */
interface Contender {
  /** What the report calls it. */
  String name();

  /** Makes everything ready for a run; this is not measured. */
  void prepare() throws IOException;

  /** Runs once, measured. */
  Sample run() throws IOException, InterruptedException;
}

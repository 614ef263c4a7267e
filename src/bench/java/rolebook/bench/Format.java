package rolebook.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a corpus as the project of one generator. */
interface Format {
  /** The folder in the project that holds the roles. */
  String roles();

  /** Writes the project into a folder that is not there yet. */
  void write(Corpus corpus, Path folder) throws IOException;
}

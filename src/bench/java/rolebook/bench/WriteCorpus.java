package rolebook.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a corpus as a project of Rolebook, for a profiler or for a look at it. */
final class WriteCorpus {
  private WriteCorpus() {}

  /**
   * Writes the corpus.
   *
   * @param arguments how many roles, and the folder of the project
   */
  public static void main(String[] arguments) throws IOException {
    var corpus = new Corpus(Integer.parseInt(arguments[0]));
    new RolebookFormat().write(corpus, Path.of(arguments[1]));
  }
}
